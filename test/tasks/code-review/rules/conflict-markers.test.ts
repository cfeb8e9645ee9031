import { expect, it } from 'vitest';
import { inShort, reviewChange } from '../review-change.ts';

const conflict = (size: number): string =>
  ['top', `${'<'.repeat(size)} HEAD`, 'ours', '='.repeat(size), 'theirs', `${'>'.repeat(size)} branch`, 'end', ''].join(
    '\n',
  );

it('finds a conflict once, and a marker left alone', async () => {
  const report = await reviewChange(
    {},
    {
      'whole.txt': conflict(7),
      'windows.txt': conflict(7).replaceAll('\n', '\r\n'),
      'rest.ts': `a\n${'>'.repeat(7)} branch\n`,
    },
  );
  expect(inShort(report)).toEqual([
    'error review/conflict-marker rest.ts:2',
    'error review/conflict-marker whole.txt:2',
    'error review/conflict-marker windows.txt:2',
  ]);
});

it('leaves headings, quotes, other lengths and lines in the middle alone', async () => {
  const report = await reviewChange(
    { '.gitattributes': 'shown.txt conflict-marker-size=32\n' },
    {
      'heading.md': `Title\n${'='.repeat(7)}\n\n${'>'.repeat(7)} quoted deeply\n`,
      'eight.txt': conflict(8),
      'inside.ts': `const a = '${'<'.repeat(7)} HEAD';\n`,
      'shown.txt': conflict(7),
    },
  );
  expect(inShort(report)).toEqual([]);
});

it('does not speak of a conflict that was there before', async () => {
  const report = await reviewChange({ 'a.txt': conflict(7) }, { 'a.txt': `${conflict(7)}more\n` });
  expect(inShort(report)).toEqual([]);
});

it('takes a senseless marker size for none', async () => {
  const attributes =
    'a.txt conflict-marker-size=9999999999\nb.txt conflict-marker-size=-3\nc.txt conflict-marker-size\n';
  const report = await reviewChange(
    { '.gitattributes': attributes },
    { 'a.txt': conflict(7), 'b.txt': conflict(7), 'c.txt': conflict(7) },
  );
  expect(report.findings).toHaveLength(3);
});
