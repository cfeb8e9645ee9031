import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Fault } from '../../../src/errors.ts';
import { createMemoryQueue } from '../../../src/queue/memory/create-memory-queue.ts';
import { createLateQueue } from '../../../src/serve/coordination/late-queue.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { freshDatabase } from '../../support/database.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { describePostgres } from '../../support/postgres.ts';
import { bearer, serve } from '../../support/server.ts';
import { callUrl } from '../../support/task-api.ts';

describePostgres('a server whose queue cannot be opened', () => {
  test('says so, answers everything else, and has its fleet once it can', async () => {
    const database = await freshDatabase();
    const queue = `${database.schema}_queue`;
    await database.query({ text: `CREATE SCHEMA ${queue}` });
    await database.query({ text: `CREATE TABLE ${queue}.migration AS SELECT 99 AS version, 99 AS min_client_version` });
    const { url, token, notes } = await serve({ schema: database.schema });
    const ask = (path: string) => callUrl('GET', `${url}/agents${path}`, undefined, bearer(token.text));
    const why = `The queue in schema ${queue} belongs to a newer release: it needs BullMQ 99.`;
    expect(await ask('/fleet')).toMatchObject({
      status: 503,
      body: { detail: expect.stringContaining(`The fleet of this server is off for now: ${why}`), fleet: false },
    });
    expect((await ask('/fleet')).headers.get('retry-after')).toBe('5');
    expect((await ask('/fleet/blobs/none')).status).not.toBe(500);
    expect((await ask('/tasks')).status).toBe(200);
    await database.query({ text: `DROP SCHEMA ${queue} CASCADE` });
    await expect.poll(async () => (await ask('/fleet')).status, { timeout: 120_000 }).toBe(200);
    expect(notes.filter((note) => note.startsWith('The fleet'))).toEqual([
      expect.stringContaining(`The fleet is off: ${why}`),
      'The fleet is on.',
    ]);
  });
});

test('a queue is tried for with growing pauses, and each reason is told once', async () => {
  const clock = createManualClock();
  const notes: string[] = [];
  let tries = 0;
  const open = async () => {
    tries += 1;
    if (tries < 4) throw new Fault('unavailable', 'Redis does not answer.', { cure: 'Start it.' });
    if (tries < 6) throw new Error('no');
    return createMemoryQueue({ clock: systemClock });
  };
  const late = await createLateQueue({ clock, open, onNote: (note) => notes.push(note) });
  expect(late.why()).toBe('Redis does not answer. Start it.');
  await expect(late.queue.claim(['~'], 't', 1_000)).rejects.toMatchObject({ code: 'unavailable' });
  for (const [pause, after] of [
    [999, 1],
    [1, 2],
    [1_999, 2],
    [1, 3],
    [4_000, 4],
    [8_000, 5],
    [16_000, 6],
  ] as const) {
    clock.advance(pause);
    // Until the next pause has begun.
    await setImmediate();
    expect(tries).toBe(after);
  }
  await late.opened;
  expect(late.why()).toBeUndefined();
  expect(notes).toEqual([
    'The fleet is off: Redis does not answer. Start it.',
    'The fleet is off: no',
    'The fleet is on.',
  ]);
  await late.queue.enqueue([{ id: '1', lane: '~', priority: 0 }]);
  expect(await late.queue.claim(['~'], 't', 1_000)).toEqual({ id: '1', lane: '~' });
  await late.queue.close();
});

test('a queue that is closed is not tried for any more', async () => {
  const clock = createManualClock();
  let tries = 0;
  const open = async () => {
    tries += 1;
    throw new Error('no');
  };
  const late = await createLateQueue({ clock, open, onNote: () => undefined });
  await late.queue.close();
  clock.advance(100_000);
  await setImmediate();
  expect(tries).toBe(1);
});
