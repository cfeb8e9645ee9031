import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { createEmbeddedDatabase } from '../../../src/store/embedded/create-embedded-database.ts';
import { createSystem } from '../../../src/system/system.ts';
import { createFolder } from '../../support/cli.ts';
import { atTheEnd, embeddedFolder } from '../../support/database.ts';

const system = createSystem();
/** Longer than PGlite takes to make its files on a machine that is busy otherwise. */
const PATIENCE_MS = 120_000;

function open(folder?: string): Database {
  const database = createEmbeddedDatabase({ system, ...(folder === undefined ? {} : { folder }) });
  atTheEnd(() => database.close());
  return database;
}

describe('an embedded database', { timeout: PATIENCE_MS }, () => {
  it('keeps what it was told when it is opened again, and lets go of its folder', async () => {
    const folder = await embeddedFolder();
    const first = open(folder);
    await first.query({ text: 'CREATE TABLE kept (word text)' });
    await first.transaction((connection) => connection.query({ text: `INSERT INTO kept VALUES ('a'), ('b')` }));
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    await Promise.all([first.close(), first.close()]);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    await expect(first.query({ text: 'SELECT 1' })).rejects.toMatchObject({ code: 'unavailable' });
    expect(await open(folder).query({ text: 'SELECT word FROM kept ORDER BY word' })).toEqual([
      { word: 'a' },
      { word: 'b' },
    ]);
  });

  it('leaves the event loop free while it works', async () => {
    const database = open(await embeddedFolder());
    await database.query({ text: 'SELECT 1' });
    let turns = 0;
    const ticking = setInterval(() => turns++, 1);
    await database.query({ text: 'SELECT pg_sleep(0.5)' });
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(5);
  });

  it('lives in memory where it has no folder', async () => {
    const database = open();
    expect(await database.query({ text: 'SELECT 1 AS one' })).toEqual([{ one: '1' }]);
  });

  it('is asked for nothing, so opens nothing', async () => {
    const folder = join(createFolder(), 'never');
    await open(folder).close();
    expect(existsSync(folder)).toBe(false);
  });

  it('hears no notices, and says so by silence', async () => {
    const stop = await open('/nowhere').listen('any', () => expect.unreachable());
    await stop();
  });
});

describe('the folder of an embedded database', { timeout: PATIENCE_MS }, () => {
  it('belongs to one process at a time, by name, until that is gone', async () => {
    const folder = await embeddedFolder();
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.ppid, label: 'a server' }));
    const database = open(folder);
    await expect(database.query({ text: 'SELECT 1' })).rejects.toMatchObject({
      code: 'busy',
      message: `Process ${process.ppid} has the embedded database in ${folder} open.`,
      cure: expect.stringContaining('--database-url'),
    });
    const gone = { pid: 2 ** 22 - 1, label: 'a server that died' };
    writeFileSync(join(folder, 'lock'), JSON.stringify(gone));
    expect(await database.query({ text: 'SELECT 1 AS one' })).toEqual([{ one: '1' }]);
    await expect(open(folder).query({ text: 'SELECT 1' })).rejects.toMatchObject({
      code: 'busy',
      message: expect.stringContaining(String(process.pid)),
    });
  });

  it('is refused where another PGlite made it', async () => {
    const folder = await embeddedFolder();
    writeFileSync(join(folder, 'version.json'), JSON.stringify({ pglite: '0.4.6', ready: true }));
    await expect(open(folder).query({ text: 'SELECT 1' })).rejects.toMatchObject({
      code: 'state_corrupt',
      message: expect.stringContaining('was made by PGlite 0.4.6'),
      cure: expect.stringContaining('npm install @electric-sql/pglite@0.4.6'),
    });
    expect(readdirSync(folder).sort()).toEqual(['data', 'version.json']);
    writeFileSync(join(folder, 'version.json'), 'not JSON');
    await expect(open(folder).query({ text: 'SELECT 1' })).rejects.toMatchObject({ code: 'state_corrupt' });
  });

  it('is told to be damaged where it is, and left as it is', async () => {
    const folder = await embeddedFolder();
    rmSync(join(folder, 'data/global'), { recursive: true });
    await expect(open(folder).query({ text: 'SELECT 1' })).rejects.toMatchObject({
      code: 'state_corrupt',
      message: expect.stringContaining(folder),
      cure: expect.stringContaining('move it away'),
    });
    expect(existsSync(join(folder, 'data/base'))).toBe(true);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('begins anew where its first start never came to an end', async () => {
    const folder = createFolder();
    mkdirSync(join(folder, 'data/base'), { recursive: true });
    writeFileSync(join(folder, 'data/PG_VERSION'), '18\n');
    writeFileSync(join(folder, 'version.json'), JSON.stringify({ pglite: '0.5.16', ready: false }));
    expect(await open(folder).query({ text: 'SELECT 1 AS one' })).toEqual([{ one: '1' }]);
    expect(JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8'))).toMatchObject({ ready: true });
  });

  it('is told to be unwritable where it is', async () => {
    const file = join(createFolder({ file: '' }), 'file');
    await expect(open(join(file, 'db')).query({ text: 'SELECT 1' })).rejects.toMatchObject({
      code: 'state_unwritable',
      message: expect.stringContaining(file),
    });
  });
});
