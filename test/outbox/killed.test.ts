import { expect, it } from 'vitest';
import type { Database, Queryable } from '../../src/store/database.ts';
import { changeTask } from '../../src/store/tasks/change-task.ts';
import { createTask } from '../../src/store/tasks/create-task.ts';
import { describeOnEach } from '../support/database.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { failTask, rowsOf, startOutbox } from '../support/outbox.ts';

/** A database whose user dies at a step: before, or right after, one of its statements and transactions; nothing works after that. */
function mortal(database: Database, diesAt: number): { readonly database: Database; readonly died: () => boolean } {
  let steps = 0;
  const step = (): void => {
    steps += 1;
    if (steps >= diesAt) throw new Error('killed');
  };
  const watched =
    (query: Queryable['query']): Queryable['query'] =>
    async (statement) => {
      step();
      const rows = await query(statement);
      step();
      return rows;
    };
  return {
    died: () => steps >= diesAt,
    database: {
      ...database,
      query: watched(database.query),
      transaction: async (work) => {
        step();
        const result = await database.transaction((connection) => work({ query: watched(connection.query) }));
        step();
        return result;
      },
    },
  };
}

const LEASE_MS = 120_000;

describeOnEach('a server killed at any step', (makeDatabase) => {
  it('loses nothing, and repeats nothing under another id', async () => {
    const database = await makeDatabase();
    const targets = async () => [{ target: 'one' }, { target: 'two' }];
    const told = new Map<string, Set<string>>();
    const hear = (event: number, target: string, messageId: string): void => {
      const key = `${event} ${target}`;
      told.set(key, (told.get(key) ?? new Set()).add(messageId));
    };
    let kills = 0;
    for (let diesAt = 1; ; diesAt++) {
      const task = `t${diesAt}`;
      await failTask(database, task);
      const clock = createManualClock();
      const server = mortal(database, diesAt);
      const carry: Parameters<typeof startOutbox>[1] = ({ event, target, messageId }) => {
        hear(event.id, target, messageId);
        return { outcome: 'delivered' };
      };
      const first = startOutbox(server.database, carry, { targets, clock });
      await first.outbox.idle().catch(() => undefined);
      await first.outbox.stop();
      clock.advance(LEASE_MS);
      await startOutbox(database, carry, { targets, clock }).outbox.idle();
      const left = await rowsOf(
        database,
        (t) => `SELECT 1 FROM ${t.outbox} UNION ALL SELECT 1 FROM ${t.deliveries} WHERE status <> 'delivered'`,
      );
      expect([diesAt, left]).toEqual([diesAt, []]);
      if (!server.died()) break;
      kills += 1;
    }
    expect(kills).toBeGreaterThan(15);
    expect(told.size).toBe(2 * (kills + 1));
    expect([...told.values()].every((ids) => ids.size === 1)).toBe(true);
  });

  it('tells nobody of a change that was taken back', async () => {
    const database = await makeDatabase();
    const author = { actor: 'token:ci', channel: 'api' } as const;
    const fields = { task: 'a', run_id: 'r', status: 'running' };
    const { id } = await createTask(database, fields, { ...author, owner: null });
    const undone = database.transaction(async (connection) => {
      const place = { schema: database.schema, query: connection.query };
      await changeTask(place, { ...author, id, action: 'updated', patch: { status: 'failed' }, decides: false });
      const [row] = await place.query({ text: `SELECT count(*) AS n FROM "${database.schema}".agents_outbox` });
      expect(row?.n).toBe('1');
      throw new Error('taken back');
    });
    await expect(undone).rejects.toThrow('taken back');
    const { outbox, carried } = startOutbox(database, () => ({ outcome: 'delivered' }));
    await outbox.idle();
    expect(carried).toEqual([]);
    expect(await rowsOf(database, (t) => `SELECT * FROM ${t.outbox}`)).toEqual([]);
  });
});
