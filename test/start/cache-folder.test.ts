import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder, forgetOldBuilds, isPrivate, makePrivate } from '../../src/start/cache-folder.ts';

describe('where compiled code may be kept', () => {
  const linux = { platform: 'linux', user: 1000 } as const;

  test.each([
    ['the home on Linux', { ...linux, env: { HOME: '/home/ann' } }, '/home/ann/.cache/orchestrator-action'],
    [
      'the home on macOS',
      { platform: 'darwin', user: 501, env: { HOME: '/Users/ann' } },
      '/Users/ann/Library/Caches/orchestrator-action',
    ],
    ['where XDG says', { ...linux, env: { HOME: '/home/ann', XDG_CACHE_HOME: '/fast' } }, '/fast/orchestrator-action'],
    ['nowhere for a relative path', { ...linux, env: { HOME: '/home/ann', XDG_CACHE_HOME: 'fast' } }, undefined],
    ['nowhere without a home', { ...linux, env: {} }, undefined],
    ['nowhere on CI', { ...linux, env: { HOME: '/home/ann', CI: 'true' } }, undefined],
    [
      'nowhere where it is switched off',
      { ...linux, env: { HOME: '/home/ann', NODE_DISABLE_COMPILE_CACHE: '1' } },
      undefined,
    ],
    ['nowhere on Windows', { platform: 'win32', user: undefined, env: { HOME: '/c/ann' } }, undefined],
  ] as const)('%s', (_, surroundings, folder) => {
    expect(cacheFolder(surroundings)).toBe(folder);
  });
});

describe('on the disk', () => {
  const user = process.getuid?.() ?? 0;
  let place: string;

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'orchestrator-cache-'));
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  test('a folder that is made is its owner’s alone', () => {
    const folder = join(place, 'deep/cache');
    expect(makePrivate(folder, user)).toBe(true);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('a folder that others may look into is not private, and making it does not change it', () => {
    const folder = join(place, 'open');
    mkdirSync(folder);
    chmodSync(folder, 0o755);
    expect(makePrivate(folder, user)).toBe(false);
    expect(statSync(folder).mode & 0o777).toBe(0o755);
  });

  test.each([
    ['a folder of somebody else', (folder: string) => mkdirSync(folder, { mode: 0o700 }), user + 1],
    ['a link to a private folder', (folder: string) => symlinkSync(place, folder), user],
    ['nothing', () => undefined, user],
  ])('%s is not private', (_, make, asked) => {
    make(join(place, 'thing'));
    expect(isPrivate(join(place, 'thing'), asked)).toBe(false);
  });

  test('builds that are a month old are forgotten, the current one and young ones are not', () => {
    const now = Date.UTC(2026, 5, 1);
    const days = (count: number) => new Date(now - count * 24 * 60 * 60 * 1000);
    for (const [name, age] of [
      ['current', 90],
      ['young', 29],
      ['old', 31],
    ] as const) {
      mkdirSync(join(place, name));
      utimesSync(join(place, name), days(age), days(age));
    }
    forgetOldBuilds(place, 'current', now);
    expect(readdirSync(place).sort()).toEqual(['current', 'young']);
  });
});
