import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogFile } from '../../src/journal/log-file.ts';
import { systemFiles } from '../../src/system/files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-file-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeLog(name: string, chunks: readonly string[], limit?: number): string {
  const path = join(folder, name);
  rmSync(path, { force: true });
  const log = createLogFile(systemFiles, path, limit);
  for (const chunk of chunks) log.write(Buffer.from(chunk));
  log.close();
  return path;
}

test('is made with the first byte, and not before', () => {
  expect(existsSync(writeLog('none.log', ['', '']))).toBe(false);
  expect(readFileSync(writeLog('some.log', ['a\n', 'b\n']), 'utf8')).toBe('a\nb\n');
});

test('what was written is there before it is closed', () => {
  const path = join(folder, 'open.log');
  const log = createLogFile(systemFiles, path, 20);
  log.write(Buffer.from('0123456789'));
  log.write(Buffer.from('abcdefghij'));
  expect(readFileSync(path, 'utf8')).toBe('0123456789abcdefgh');
  expect(readFileSync(`${path}.tail`, 'utf8')).toBe('ij');
  log.close();
  expect(readFileSync(path, 'utf8')).toBe('0123456789abcdefghij');
});

test('a log that is too long loses its middle and says so', () => {
  const path = writeLog('long.log', ['0123456789', 'abcdefghij', 'klm', 'nopqrstuvwxyz'], 20);
  expect(readFileSync(path, 'utf8')).toBe('0123456789abcdefgh\n… 16 bytes left out here …\n\nyz');
  expect(readdirSync(folder).filter((name) => name.includes('tail'))).toEqual([]);
});

test('it is carried on where it is opened again', () => {
  const path = writeLog('twice.log', ['one\n']);
  const log = createLogFile(systemFiles, path);
  log.write(Buffer.from('two\n'));
  log.close();
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
});

test('law: the first nine tenths and the last are kept, whole where nothing is too much', () => {
  const chunks = fc.array(fc.string({ unit: fc.constantFrom(...'abcdefgh\n'), maxLength: 40 }), { maxLength: 12 });
  fc.assert(
    fc.property(chunks, (written) => {
      const all = written.join('');
      const path = writeLog('law.log', written, 40);
      const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
      if (all.length <= 40) expect(kept).toBe(all);
      else
        expect(kept).toMatch(
          new RegExp(`^${all.slice(0, 36)}\n… ${all.length - 40} bytes left out here …\n\n${all.slice(-4)}$`),
        );
    }),
    { numRuns: 60 },
  );
});
