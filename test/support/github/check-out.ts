import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Github } from './start-github.ts';

/** A clone of a loopback GitHub's repository, as `actions/checkout` leaves one. */
export interface CheckOut {
  readonly path: string;
  /** The environment git is to be called with. */
  readonly env: Readonly<Record<string, string>>;
  git(...args: string[]): string;
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** What `git status` says, a line a path; empty where everything is as it was checked out. */
  status(): string;
}

/** Clones one commit of `branch` (all commits where `depth` is 0); it is removed with the test. `detach` leaves no branch checked out. */
export function checkOut(
  github: Github,
  { branch = 'main', depth = 1, detach = false }: { branch?: string; depth?: number; detach?: boolean } = {},
): CheckOut {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'check-out-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: path, env: ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
  const deep = depth === 0 ? [] : [`--depth=${depth}`];
  git('clone', '--quiet', ...deep, '--branch', branch, `file://${github.repo()}`, '.');
  if (detach) git('checkout', '--quiet', '--detach');
  return {
    path,
    env: ENV,
    git,
    write: async (file, content) => {
      await mkdir(dirname(join(path, file)), { recursive: true });
      await writeFile(join(path, file), content);
    },
    status: () => git('status', '--porcelain', '--untracked-files=all'),
  };
}

// Nothing of the machine's own git configuration may reach a test.
const ENV: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};
