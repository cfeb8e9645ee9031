import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createLive } from '../../../src/api/live/create-live.ts';
import { QUEUE_LIMIT } from '../../../src/api/live/subscriber.ts';
import type { Database } from '../../../src/store/database.ts';
import { createTask } from '../../../src/store/tasks/create-task.ts';
import { type Clock, systemClock } from '../../../src/system/clock.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { startTaskApi } from '../../support/task-api.ts';

const AUTHOR = { actor: 'token:test', channel: 'api', owner: null } as const;
const logger = { warn: () => {} };

/** The machine's clock, with a count of the timers that are set. */
function countingClock(): Clock & { readonly set: ReadonlySet<object> } {
  const set = new Set<object>();
  return {
    ...systemClock,
    set,
    after: (ms, fn) => {
      const timer = {};
      const cancel = systemClock.after(ms, () => {
        set.delete(timer);
        fn();
      });
      set.add(timer);
      return () => {
        set.delete(timer);
        cancel();
      };
    },
  };
}

describePostgres('bounds of live changes', () => {
  test('a reader that does not read holds no more than a queue, and is told to begin anew', async () => {
    const database = await freshDatabase();
    const api = await startTaskApi(database);
    const { hostname, port, pathname } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    onTestFinished(() => void socket.destroy());
    socket.write(`GET ${pathname}/events HTTP/1.1\r\nHost: x\r\n\r\n`);
    await once(socket, 'data');
    socket.pause();
    // More than every buffer on the way takes.
    for (let added = 0; added < 6 * QUEUE_LIMIT; added += 500) {
      await addTasks(database, 500, 20_000);
      const { status } = await api.call('POST', '/tasks/', { task: 'wake', run_id: 'r', status: 'running' });
      expect(status).toBe(201);
    }
    let text = '';
    socket.on('data', (part) => {
      text = `${text.slice(-100)}${part}`;
      if (text.includes('event: reset\n')) socket.emit('reset');
      text = text.slice(-100);
    });
    const reset = once(socket, 'reset');
    socket.resume();
    await reset;
  });

  test('closing leaves no timer, and nothing is read or told afterwards', async () => {
    const database = await freshDatabase();
    const clock = countingClock();
    const live = createLive({ database, clock, logger });
    const subscription = await live.subscribe({});
    const tail = live.follow(1);
    const waiting = subscription.bell.wait(60_000);
    live.changed();
    live.logged();
    await live.close();
    expect([await waiting, await tail.bell.wait(60_000)]).toEqual(['ended', 'ended']);
    live.changed();
    live.logged();
    expect(clock.set.size).toBe(0);
    const late = await live.subscribe({});
    expect(await late.bell.wait(60_000)).toBe('ended');
    expect([clock.set.size, live.numbers().clients]).toEqual([0, 0]);
  });

  test('without readers nothing is read, however much changes', async () => {
    const database = await freshDatabase();
    const clock = countingClock();
    const names: (string | undefined)[] = [];
    const watched: Database = {
      ...database,
      query: (statement) => {
        names.push(statement.name);
        return database.query(statement);
      },
    };
    const live = createLive({ database: watched, clock, logger });
    (await live.subscribe({})).release();
    names.length = 0;
    for (let at = 0; at < 50; at++) live.changed();
    await expect.poll(() => names).toContain('notify');
    await live.close();
    expect(names.filter((name) => name !== 'notify')).toEqual([]);
    expect(names.length).toBeLessThanOrEqual(2);
    expect(clock.set.size).toBe(0);
  });
});

/** Tasks with so much text each, and their events. */
async function addTasks(database: Database, count: number, bytes: number): Promise<void> {
  await createTask(database, { task: 'first', run_id: 'r', status: 'running' }, AUTHOR);
  const { schema } = database;
  await database.query({
    text: `WITH t AS (
             INSERT INTO "${schema}".agents_tasks (task, run_id, status, log_excerpt)
             SELECT 'bulk', 'r', 'running', repeat('x', $2::integer) FROM generate_series(1, $1::integer) RETURNING *)
           INSERT INTO "${schema}".agents_events (kind, action, task_id, run_id, attempt, task, version, status_to, channel)
           SELECT 'task', 'created', id, run_id, attempt, task, version, status, 'api' FROM t`,
    values: [count, bytes],
  });
}
