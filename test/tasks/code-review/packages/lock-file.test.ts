import { expect, it } from 'vitest';
import { isLockFile } from '../../../../src/tasks/code-review/packages/lock-file.ts';

it.each(['package-lock.json', 'a/pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'Cargo.lock', 'go.sum', 'deno.lock'])(
  '%s is one',
  (path) => {
    expect(isLockFile(path)).toBe(true);
  },
);

it.each(['package.json', 'lock.ts', 'locks/a.json', 'file.lock.ts'])('%s is none', (path) => {
  expect(isLockFile(path)).toBe(false);
});
