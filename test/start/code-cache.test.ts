import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCodeCache, keepAnew } from '../../src/start/code-cache.ts';

let place: string;
let folder: string;
let file: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'orchestrator-code-'));
  folder = join(place, 'cache');
  file = join(place, 'program.js');
  mkdirSync(folder);
  writeFileSync(file, 'exports.answer = () => 6 * 7;');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function answer(cache = createCodeCache(folder)): unknown {
  const module = { exports: {} as { answer(): unknown } };
  cache.compile(file, 'program').runInThisContext()(module.exports, undefined, module, file, place);
  return module.exports.answer();
}

/** Keeps the code of the program, then writes another program of the same length, which this process has never compiled. */
function keepThenReplace(): void {
  const first = createCodeCache(folder);
  expect(answer(first)).toBe(42);
  expect([...first.anew.keys()]).toEqual(['program']);
  keepAnew(first, folder);
  writeFileSync(file, 'exports.answer = () => 6 * 8;');
}

test('what was kept is run instead of the text, which is why the folder is named for the content', () => {
  keepThenReplace();
  expect(readdirSync(folder)).toEqual(['program.bin']);
  expect(statSync(join(folder, 'program.bin')).mode & 0o777).toBe(0o600);
  const second = createCodeCache(folder);
  expect(answer(second)).toBe(42);
  expect(second.anew.size).toBe(0);
});

test('code that imports at run time is compiled each time: what was kept of it could not', () => {
  writeFileSync(file, "exports.answer = () => import('node:os');");
  const cache = createCodeCache(folder);
  expect(answer(cache)).toBeInstanceOf(Promise);
  expect(cache.anew.size).toBe(0);
  // Words like it are no reason.
  writeFileSync(file, 'exports.answer = () => ({ reimport: (x) => x }).reimport(1);');
  expect(answer(cache)).toBe(1);
  expect(cache.anew.size).toBe(1);
});

const twice = (bytes: Buffer) => Buffer.concat([bytes, bytes]);

test.each([
  ['cut short', 11111, (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['of another V8', 22222, (bytes: Buffer) => twice(Buffer.alloc(bytes.length / 2, 1))],
  ['rotten in one byte', 55555, (bytes: Buffer) => bytes.fill(bytes.readUInt8(700) ^ 0xff, 700, 701)],
  ['empty', 33333, () => Buffer.alloc(0)],
  ['nonsense', 44444, () => twice(Buffer.from('not code at all'))],
])('code that is %s is compiled anew', (_, other, spoil) => {
  keepThenReplace();
  const path = join(folder, 'program.bin');
  writeFileSync(path, spoil(readFileSync(path)));
  writeFileSync(file, `exports.answer = () => ${other};`);
  const second = createCodeCache(folder);
  expect(answer(second)).toBe(other);
  expect([...second.anew.keys()]).toEqual(['program']);
});

test('a program that changed its length is compiled anew', () => {
  const first = createCodeCache(folder);
  answer(first);
  keepAnew(first, folder);
  writeFileSync(file, 'exports.answer = () => 6 * 70;');
  expect(answer()).toBe(420);
});

test('without a folder everything is compiled', () => {
  const cache = createCodeCache(undefined);
  expect(answer(cache)).toBe(42);
  expect(cache.anew.size).toBe(1);
});
