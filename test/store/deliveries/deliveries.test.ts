import { expect, it } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { addDeliveries } from '../../../src/store/deliveries/add-deliveries.ts';
import { claimDeliveries } from '../../../src/store/deliveries/claim.ts';
import type { OutboxEvent } from '../../../src/store/deliveries/outbox-event.ts';
import { outboxBacklog, pendingWork } from '../../../src/store/deliveries/pending-work.ts';
import { pruneDeliveries } from '../../../src/store/deliveries/prune-deliveries.ts';
import { postponeDelivery, recordTry } from '../../../src/store/deliveries/record-try.ts';
import { describeOnEach, freshDatabase } from '../../support/database.ts';
import { failTask, rowsOf } from '../../support/outbox.ts';
import { describePostgres } from '../../support/postgres.ts';

const NOW = '2026-01-02T03:00:00.000Z';
const UNTIL = '2026-01-02T03:02:00.000Z';
const LATER = '2026-01-02T04:00:00.000Z';

const event = (id: number): OutboxEvent => ({
  id,
  at: NOW,
  kind: 'task',
  action: 'updated',
  type: 'task.failed',
  run_id: 'r',
  attempt: 1,
  task_id: 1,
  task: 't',
  status_to: 'failed',
  actor: null,
  channel: 'api',
});

let made = 0;
/** Adds deliveries of one event, one for each lane, due now; answers their ids. */
async function add(
  database: Database,
  lanes: readonly string[],
  { id = ++made, due = NOW } = {},
): Promise<readonly number[]> {
  const wanted = lanes.map((lane, place) => ({
    kind: 'webhook',
    target: `${lane} ${place}`,
    lane,
    message_id: `msg_${++made}`,
    payload: null,
    due_at: due,
  }));
  return addDeliveries(database, event(id), wanted);
}

const LIMITS = { kinds: ['webhook'], now: NOW, until: UNTIL, most: 8, perLane: 2, busy: {} };
const TRY = { at: NOW, ms: 5, status: null, error: null, answer: null };

describeOnEach('deliveries', (makeDatabase) => {
  it('of one event to one target are made once', async () => {
    const database = await makeDatabase();
    expect(await add(database, ['a', 'b'], { id: 7 })).toHaveLength(2);
    expect(await add(database, ['a', 'b', 'c'], { id: 7 })).toHaveLength(1);
    // A test has no event: each is one of its own.
    expect(await add(database, ['a'], { id: 0 })).toHaveLength(1);
    expect(await add(database, ['a'], { id: 0 })).toHaveLength(1);
  });

  it('are taken a few of each lane, the longest due first, and by nobody else while they are', async () => {
    const database = await makeDatabase();
    await add(
      database,
      Array.from({ length: 20 }, () => 'slow'),
    );
    await add(database, ['a', 'b', 'c'], { due: '2026-01-02T02:00:00.000Z' });
    await add(database, ['d'], { due: LATER });
    const lanes = async (limits = {}): Promise<string[]> =>
      (await claimDeliveries(database, { ...LIMITS, ...limits })).map(({ lane }) => lane).sort();
    expect(await lanes({ most: 2 })).toEqual(['a', 'b']);
    expect(await lanes({ busy: { slow: 1 } })).toEqual(['c', 'slow']);
    expect(await lanes({ busy: { slow: 2 } })).toEqual([]);
    expect(await lanes({ kinds: ['resume'] })).toEqual([]);
    expect(await lanes()).toEqual(['slow', 'slow']);
    // Where a lease has ended they are anybody's.
    expect(await lanes({ now: UNTIL, until: LATER, most: 100, perLane: 100 })).toHaveLength(23);
    expect(await pendingWork(database, ['webhook'], UNTIL)).toEqual({ events: false, nextDue: Date.parse(LATER) });
    expect(await outboxBacklog(database)).toEqual({ events: 0, deliveries: new Map([['webhook', 24]]) });
  });

  it('that somebody else has taken are not put off by who had them before, but got through all the same', async () => {
    const database = await makeDatabase();
    await add(database, ['a', 'b']);
    const first = await claimDeliveries(database, LIMITS);
    const second = await claimDeliveries(database, { ...LIMITS, now: UNTIL, until: LATER });
    const [a, b] = first;
    if (a === undefined || b === undefined) return expect.unreachable();
    await recordTry(database, a, { ...TRY, outcome: 'failed', error: 'too late' });
    await postponeDelivery(database, a, { until: NOW, note: 'too late' });
    await recordTry(database, b, { ...TRY, outcome: 'delivered', status: 200 });
    const state = (): Promise<unknown> =>
      rowsOf(database, (t) => `SELECT id, status, tries, note FROM ${t.deliveries} ORDER BY id`);
    expect(await state()).toEqual([
      { id: `${a.id}`, status: 'pending', tries: '0', note: null },
      { id: `${b.id}`, status: 'delivered', tries: '0', note: null },
    ]);
    for (const one of second) await recordTry(database, one, { ...TRY, outcome: 'failed', error: 'no' });
    expect(await state()).toMatchObject([{ status: 'failed', note: 'no' }, { status: 'delivered' }]);
    expect(await rowsOf(database, (t) => `SELECT outcome FROM ${t.delivery_tries}`)).toHaveLength(4);
  });

  it('go after their days, with their tries; what is on its way stays', async () => {
    const database = await makeDatabase();
    await failTask(database);
    const ids = [...(await add(database, ['a', 'b'])), ...(await add(database, ['young']))];
    const [a, b] = await claimDeliveries(database, LIMITS);
    if (a === undefined || b === undefined) return expect.unreachable();
    await recordTry(database, a, { ...TRY, outcome: 'delivered' });
    await rowsOf(database, (t) => `UPDATE ${t.deliveries} SET created_at = '2025-01-01Z' WHERE id < ${ids[2]}`);
    await rowsOf(database, (t) => `UPDATE ${t.events} SET at = '2025-01-01Z'`);
    expect(await pruneDeliveries(database, '2025-06-01T00:00:00Z')).toBe(1);
    expect(await rowsOf(database, (t) => `SELECT id FROM ${t.deliveries} ORDER BY id`)).toHaveLength(2);
    expect(
      await rowsOf(database, (t) => `SELECT 1 FROM ${t.delivery_tries} UNION ALL SELECT 1 FROM ${t.outbox}`),
    ).toEqual([]);
    // Nobody has carried it for as long as it would have been kept.
    await rowsOf(database, (t) => `UPDATE ${t.deliveries} SET due_at = '2025-01-01Z'`);
    expect(await pruneDeliveries(database, '2025-06-01T00:00:00Z')).toBe(1);
  });
});

describePostgres('many deliveries', () => {
  it('that wait for one host cost others nothing: they are found along the index', async () => {
    const database = await freshDatabase();
    const columns = `kind, target, lane, message_id, run_id, event, due_at`;
    await rowsOf(
      database,
      (t) => `INSERT INTO ${t.deliveries} (${columns})
              SELECT 'webhook', n::text, 'slow', 'm' || n, 'r', '{}', '${NOW}' FROM generate_series(1, 20000) AS n;
              ANALYZE ${t.deliveries}`,
    );
    await add(database, ['zebra']);
    let plan = '';
    const explained: Database = {
      ...database,
      query: async ({ text, values = [] }) => {
        const rows = await database.query({ text: `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, values });
        plan = Object.values(rows[0] ?? {}).join();
        return [];
      },
    };
    await claimDeliveries(explained, { ...LIMITS, busy: { slow: 2 } });
    const looked = [...plan.matchAll(/"Actual Rows": ([\d.]+)/g)].map(([, rows]) => Number(rows));
    expect(Math.max(...looked)).toBeLessThan(100);
    expect(plan).not.toMatch(/"Rows Removed by Filter": [1-9]\d{3}/);
  });
});
