import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

let place: string;
let cache: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'orchestrator-start-'));
  cache = join(place, 'cache/orchestrator-action');
  cpSync(join(root, 'dist'), join(place, 'dist'), { recursive: true });
  writeFileSync(join(place, 'plan.yml'), 'name: small\nsteps:\n  - id: only\n    command: node --version\n');
  writeFileSync(join(place, 'bad.yml'), 'name: small\nsteps: none\n');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function call(words: string[], env: Record<string, string> = {}) {
  const { CI: _, NODE_DISABLE_COMPILE_CACHE: __, ...clean } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [join(place, 'dist/cli.js'), ...words], {
    cwd: place,
    env: { ...clean, XDG_CACHE_HOME: join(place, 'cache'), ...env },
    encoding: 'utf8',
  });
  return { status, stderr };
}

function kept(): string[] {
  return existsSync(cache)
    ? readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.bin'))
    : [];
}

test('a call that ends well keeps its compiled code for its user alone, and the next call changes nothing', () => {
  expect(call(['validate', 'plan.yml']).status).toBe(0);
  expect(kept().length).toBeGreaterThan(1);
  expect(statSync(cache).mode & 0o777).toBe(0o700);
  const before = kept().map((name) => statSync(join(cache, name)).mtimeMs);
  expect(call(['validate', 'plan.yml']).status).toBe(0);
  expect(kept().map((name) => statSync(join(cache, name)).mtimeMs)).toEqual(before);
});

test('a call that fails keeps nothing: it compiled too little', () => {
  expect(call(['validate', 'bad.yml']).status).toBe(2);
  expect(kept()).toEqual([]);
});

test('nothing is kept on CI or where it is switched off', () => {
  expect(call(['validate', 'plan.yml'], { CI: 'true' }).status).toBe(0);
  expect(call(['validate', 'plan.yml'], { NODE_DISABLE_COMPILE_CACHE: '1' }).status).toBe(0);
  expect(existsSync(cache)).toBe(false);
});

test('a folder that others can look into is neither read nor written', () => {
  mkdirSync(cache, { recursive: true });
  chmodSync(cache, 0o755);
  expect(call(['validate', 'plan.yml']).status).toBe(0);
  expect(kept()).toEqual([]);
});

test('a place where nothing can be written is no fault', () => {
  writeFileSync(join(place, 'cache'), 'a file where the folder should be');
  expect(call(['validate', 'plan.yml'])).toEqual({ status: 0, stderr: expect.not.stringContaining('cache') });
});

test('kept code that is spoilt is compiled again', () => {
  call(['validate', 'plan.yml']);
  for (const name of kept()) writeFileSync(join(cache, name), 'spoilt');
  expect(call(['validate', 'plan.yml']).status).toBe(0);
  for (const name of kept()) expect(statSync(join(cache, name)).size).toBeGreaterThan(100);
});
