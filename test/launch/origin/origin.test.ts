import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOrigin } from '../../../src/launch/origin/origin.ts';
import { createSystem, type System } from '../../../src/system/system.ts';
import { openWorkshop } from '../../support/workshop.ts';

function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

function world(cwd: string, env: Record<string, string> = {}): System {
  return createSystem({ cwd, env });
}

function repository(): string {
  const { folder } = openWorkshop();
  git(folder, 'init', '-q', '-b', 'feature/x');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'one');
  return folder;
}

test('commit and branch of the repository around the working directory', async () => {
  const folder = repository();
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  const commit = git(folder, 'rev-parse', 'HEAD');
  expect(await readOrigin(world(join(folder, 'deep/er')))).toMatchObject({
    commit,
    branch: 'feature/x',
    pid: process.pid,
  });
});

test('packed branches, detached heads and linked work trees', async () => {
  const folder = repository();
  const commit = git(folder, 'rev-parse', 'HEAD');
  git(folder, 'pack-refs', '--all');
  expect(await readOrigin(world(folder))).toMatchObject({ commit, branch: 'feature/x' });
  const linked = join(openWorkshop().folder, 'linked');
  git(folder, 'worktree', 'add', '-q', '-b', 'other', linked);
  expect(await readOrigin(world(linked))).toMatchObject({ commit, branch: 'other' });
  git(folder, 'checkout', '-q', '--detach');
  const detached = await readOrigin(world(folder));
  expect(detached.commit).toBe(commit);
  expect(detached.branch).toBeUndefined();
});

test('no repository leaves them out; on GitHub the runner knows', async () => {
  const { folder } = openWorkshop();
  expect(await readOrigin(world(folder))).not.toHaveProperty('commit');
  const env = { GITHUB_SHA: 'abc', GITHUB_REF_NAME: 'main' };
  expect(await readOrigin(world(folder, env))).toMatchObject({ commit: 'abc', branch: 'main' });
});
