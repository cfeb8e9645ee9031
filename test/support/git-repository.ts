import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSystem, type System } from '../../src/system/system.ts';

/** A real git repository in a temporary folder, with a set identity and set dates. */
export interface TestRepository {
  readonly path: string;
  /** A system whose working directory is the repository (or a folder in it). */
  system(parts?: { cwd?: string; env?: Record<string, string> }): System;
  git(...args: string[]): string;
  write(path: string, content: string | Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  /** Writes the files, adds everything and commits. */
  commit(message: string, files?: Record<string, string | Uint8Array>): Promise<string>;
}

/** Makes an empty repository; it is removed when the test ends. */
export function createTestRepository(): TestRepository {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'repository-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: path, env: gitEnv(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), content);
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    path,
    git,
    write,
    system: (parts = {}) =>
      createSystem({ cwd: join(path, parts.cwd ?? ''), env: { ...gitEnv(), ...parts.env } as Record<string, string> }),
    remove: (file) => rm(join(path, file), { recursive: true }),
    commit: async (message, files = {}) => {
      for (const [file, content] of Object.entries(files)) await write(file, content);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD').trim();
    },
  };
}

// Nothing of the machine's own git configuration, nor of a run inside a hook or a workflow, may reach a test.
function gitEnv(): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: tmpdir(),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
    GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  };
}
