import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFolder } from '../support/cli.ts';
import { root } from '../support/pages.ts';

const SUITE = `import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
describe('a suite', () => {
  test('works', () => {});
  test('works at times', () => {
    const first = !existsSync('tried');
    writeFileSync('tried', '');
    expect(first).toBe(false);
  });
  test.runIf(process.env.BAD)('never works', () => expect(1).toBe(2));
});
`;

/** What CI says of the suite: the lines after those of Vitest. */
function saidOf(env: Record<string, string>): { folder: string; status: number; lines: string[] } {
  const folder = createFolder({
    'some.test.mjs': SUITE,
    'vitest.config.mjs': "export default { test: { include: ['*.test.mjs'] } };\n",
  });
  const report = join(folder, 'report.json');
  // As CI calls it.
  const retry = /npm test -- (--retry=\d+)/.exec(readFileSync(join(root, '.ci/run'), 'utf8'))?.[1] ?? '';
  const vitest = join(root, 'node_modules/.bin/vitest');
  let status = 0;
  try {
    execFileSync(vitest, ['run', retry, '--reporter=json', `--outputFile.json=${report}`], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: 'pipe',
    });
  } catch {
    status = 1;
  }
  expect(existsSync(report)).toBe(true);
  const said = execFileSync(process.execPath, [join(root, 'scripts/test-result.mjs'), report], { encoding: 'utf8' });
  return { folder, status, lines: said.trimEnd().split('\n') };
}

test('what passes only at the second try is named, and sinks nothing', () => {
  const { status, lines } = saidOf({});
  expect(status).toBe(0);
  expect(lines[0]).toBe('2 passed (1 at the second try; each is a fault to mend):');
  expect(lines[1]).toMatch(/some\.test\.mjs > a suite > works at times$/);
  expect(lines[2]).toMatch(/^ {4}AssertionError: expected true to be false/);
  expect(lines.slice(3)).toEqual(['2 passed, 0 failed, 1 skipped']);
});

test('what fails twice has failed', () => {
  const { status, lines } = saidOf({ BAD: '1' });
  expect([status, lines.at(-1)]).toEqual([1, '2 passed, 1 failed']);
  expect(lines.join('\n')).not.toContain('never works');
});
