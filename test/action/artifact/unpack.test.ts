import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { artifactName } from '../../../src/action/artifact/store.ts';
import { unpackIn } from '../../../src/action/artifact/unpack.ts';
import { createFolder } from '../../support/cli.ts';

describe('an artifact', () => {
  test('is unpacked where it lies, and is gone then', async () => {
    const folder = createFolder();
    writeFileSync(
      join(folder, 'a.zip'),
      zipSync({ 'runs/one/1/run.json': strToU8('{}'), 'runs/one/.told': strToU8('x') }),
    );
    await unpackIn(folder);
    expect(readFileSync(join(folder, 'runs/one/1/run.json'), 'utf8')).toBe('{}');
    expect(readFileSync(join(folder, 'runs/one/.told'), 'utf8')).toBe('x');
    expect(existsSync(join(folder, 'a.zip'))).toBe(false);
  });

  test('cannot lead out of its folder', async () => {
    const folder = createFolder({ 'inner/keep': '' });
    writeFileSync(join(folder, 'inner/a.zip'), zipSync({ '../out.txt': strToU8('x') }));
    await expect(unpackIn(join(folder, 'inner'))).rejects.toThrow();
    expect(existsSync(join(folder, 'out.txt'))).toBe(false);
  });

  test('that is none is said to be none', async () => {
    await expect(unpackIn(createFolder({ 'a.zip': 'no archive' }))).rejects.toThrow(/zip/);
  });

  test('has a name GitHub takes', () => {
    expect(artifactName(true, 'nightly-1', 2)).toBe('orchestrator-nightly-1-2');
    expect(artifactName('a/b:c', 'nightly-1', 2)).toBe('a-b-c');
  });
});
