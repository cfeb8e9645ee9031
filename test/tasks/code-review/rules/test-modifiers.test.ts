import { expect, it } from 'vitest';
import { inShort, reviewChange } from '../review-change.ts';

const focused = [
  `it.only('a', () => {});`,
  `describe.only("a", () => {});`,
  `test.describe.serial.only(\`a\`, () => {});`,
  `test\n  .concurrent\n  .only('a', () => {});`,
  `fdescribe('a', () => {});`,
  `fit('a', () => {});`,
  `it.only.each([1])('a %i', () => {});`,
];

const skipped = [
  `it.skip('a', () => {});`,
  `describe.skip('a', () => {});`,
  `xit('a', () => {});`,
  `it.skip.each([1])('a %i', () => {});`,
];

const nearMisses = [
  `// it.only('a')`,
  `/* describe.skip('a') */`,
  `const text = "it.only('a')";`,
  `const text = \`it.only('a') fit('b')\`;`,
  `test.skip(browserName === 'webkit', 'not there');`,
  `model.fit('data');`,
  `function fit(x: string) {}`,
  `t.skip('reason');`,
  `query.only('name');`,
  `it.skipIf(isWindows)('a', () => {});`,
  `it('only the skip', () => {});`,
];

it('fails on focused tests', async () => {
  const files = focused.map((code, index) => [`${index}.test.ts`, code] as const);
  const report = await reviewChange({}, Object.fromEntries(files));
  expect(inShort(report)).toEqual(files.map(([name]) => `error review/focused-test ${name}:1`));
  expect(report.failed).toBe(true);
});

it('warns of skipped tests', async () => {
  const report = await reviewChange({}, { 'src/__tests__/a.js': skipped.join('\n') });
  expect(inShort(report)).toEqual([1, 2, 3, 4].map((line) => `warning review/skipped-test src/__tests__/a.js:${line}`));
  expect(report.failed).toBe(false);
});

it('leaves alone what only looks similar, old lines, and files that hold no tests', async () => {
  const report = await reviewChange(
    { 'test/old.test.ts': `it.only('a', () => {});\n` },
    {
      'a.spec.tsx': nearMisses.join('\n'),
      'test/old.test.ts': `it.only('a', () => {});\nit('b', () => {});\n`,
      'src/a.ts': `it.only('a');`,
      'notes.md': `it.only('a')`,
    },
  );
  expect(inShort(report)).toEqual([]);
});

it('warns of skipped Python tests, not of conditions, strings or other files', async () => {
  const report = await reviewChange(
    {},
    {
      'tests/test_a.py':
        '@pytest.mark.skip(reason="x")\ndef test_a(): pass\n\n@unittest.skip("x")\ndef test_b(): pass\n',
      'tests/test_near.py':
        '"""\n@pytest.mark.skip\n"""\n# @pytest.mark.skip\n@pytest.mark.skipif(a)\ndef test_a(): pass\n',
      'src/a.py': '@pytest.mark.skip\ndef a(): pass\n',
    },
  );
  expect(inShort(report)).toEqual([
    'warning review/skipped-test tests/test_a.py:1',
    'warning review/skipped-test tests/test_a.py:4',
  ]);
});
