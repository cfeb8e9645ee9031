import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../../src/system/folders.ts';

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'folders-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a folder and its parents are made, once', () => {
  const path = join(tempFolder(), 'a/b/c');
  expect(makeFolder(path)).toBe(true);
  expect(makeFolder(path)).toBe(false);
});

test('a file in the way is said to be one', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file'))).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  expect(() => makeFolder(join(folder, 'file/below'))).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
});

// Node's own recursive mkdir does not return from this.
test.runIf(existsSync('/proc/self'))('a file system that cannot hold folders is an error, not an endless loop', () => {
  expect(() => makeFolder('/proc/nothing/here')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});
