import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { unprivilegedUser } from '../../support/postgres/binaries.ts';
import { describePostgres, ownCluster } from '../../support/postgres.ts';
import { startTaskApi } from '../../support/task-api.ts';
import { faultsOf, isAway, startWriters } from './writers.ts';

// The shell lives as long as its input is open, which the death of this process closes: nothing stays mounted.
const KEEPER = `
mount -t tmpfs -o size=24m tmpfs "$1" && mkdir "$1/tables" && chown "$2" "$1/tables" && echo mounted && read -r _
umount -l "$1"; rmdir "$1"
`;

const small = await mountSmall();
const how = small === undefined ? 'a quota that says 53100, as nothing can be mounted here' : 'a file system of 24 MB';

describePostgres('a disk that is full', () => {
  it(`(${how}): 503 while there is no room, nothing acknowledged is lost, all is well once there is`, async () => {
    const cluster = await ownCluster({ synchronous_commit: 'on' });
    const admin = new pg.Client({ connectionString: cluster.url });
    await admin.connect();
    onTestFinished(() => admin.end());
    const { fill, empty } = small === undefined ? quota(admin) : await tablespace(admin, small);
    const database = await freshDatabase({ connectionString: cluster.url });
    const api = await startTaskApi(database);
    const writers = startWriters(api.url);
    await writers.more(20);
    await fill(database.schema);
    const big = { task: 't', run_id: 'r', status: 'running', log_excerpt: randomText(60_000) };
    await expect.poll(async () => isAway(await api.call('POST', '/tasks', big))).toBe(true);
    const keyed = await api.call('POST', '/tasks', big, { 'idempotency-key': 'k' });
    const batch = await api.call('POST', '/tasks/batch', {
      items: [
        { op: 'create', ...big },
        { op: 'create', ...big },
      ],
    });
    expect([keyed, batch].map(isAway)).toEqual([true, true]);
    expect((await api.call('GET', '/tasks/paged?run_id=load')).body.items).not.toHaveLength(0);
    await empty(database.schema);
    expect((await api.call('POST', '/tasks', big, { 'idempotency-key': 'k' })).status).toBe(201);
    await writers.more(20);
    const tally = await writers.stop();
    expect(tally.wrong).toEqual([]);
    expect(await faultsOf(database, tally)).toEqual([]);
  });
});

interface Disk {
  readonly fill: (schema: string) => Promise<void>;
  readonly empty: (schema: string) => Promise<void>;
}

/** Tables on a file system of their own, where ballast takes what is left. */
async function tablespace(admin: pg.Client, folder: string): Promise<Disk> {
  await admin.query(`CREATE TABLESPACE small LOCATION '${folder}'`);
  await admin.query('ALTER ROLE postgres SET default_tablespace = small');
  await admin.query(
    'CREATE TABLE ballast (bytes bytea) TABLESPACE small; ALTER TABLE ballast ALTER bytes SET STORAGE EXTERNAL',
  );
  return {
    fill: async () => {
      for (const size of [1_000_000, 100_000, 8_000]) {
        const add = `INSERT INTO ballast SELECT decode(repeat('00', ${size}), 'hex')`;
        for (let isFull = false; !isFull; ) {
          await admin.query(add).catch((error: { code?: string }) => {
            expect(error.code).toBe('53100');
            isFull = true;
          });
        }
      }
    },
    empty: async () => void (await admin.query('DROP TABLE ballast')),
  };
}

/** What a full disk says, said by a trigger. */
function quota(admin: pg.Client): Disk {
  return {
    fill: async (schema) => {
      await admin.query(`CREATE FUNCTION "${schema}".full() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$`);
      await admin.query(
        `CREATE TRIGGER full_disk BEFORE INSERT ON "${schema}".agents_tasks EXECUTE FUNCTION "${schema}".full()`,
      );
    },
    empty: async (schema) => void (await admin.query(`DROP TRIGGER full_disk ON "${schema}".agents_tasks`)),
  };
}

/** The folder of a small file system that goes with this file's tests; undefined where nothing may be mounted. */
async function mountSmall(): Promise<string | undefined> {
  const user = unprivilegedUser();
  if (user === undefined || process.platform !== 'linux') return undefined;
  const place = mkdtempSync(join(tmpdir(), 'oa-small-'));
  const keeper = spawn('/bin/sh', ['-c', KEEPER, 'keeper', place, `${user.uid}:${user.gid}`], {
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = once(keeper, 'exit');
  afterAll(async () => {
    keeper.stdin.end();
    await ended;
  });
  const said = await Promise.race([once(keeper.stdout, 'data'), ended.then(() => ['nothing'])]);
  return String(said[0]).trim() === 'mounted' ? join(place, 'tables') : undefined;
}

function randomText(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  }).join('');
}
