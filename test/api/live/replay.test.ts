import { expect, test } from 'vitest';
import { createLive, type Subscription } from '../../../src/api/live/create-live.ts';
import type { Database } from '../../../src/store/database.ts';
import { eventBounds } from '../../../src/store/events/read-events.ts';
import { createTask } from '../../../src/store/tasks/create-task.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { atTheEnd, describeOnEach } from '../../support/database.ts';

const AUTHOR = { actor: 'token:test', channel: 'api', owner: null } as const;

const create = (database: Database, task: string) =>
  createTask(database, { task, run_id: 'r', status: 'running' }, AUTHOR);

/** A promise that is kept by hand. */
function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

/** The database, whose first reading of events waits until it is let go. */
function holdingFirst(database: Database): { holding: Database; caught: Promise<void>; letGo: () => void } {
  const [held, caught] = [signal(), signal()];
  let first = true;
  const holding: Database = {
    ...database,
    query: async (statement) => {
      if (statement.name === 'events_read' && first) {
        first = false;
        caught.give();
        await held.given;
      }
      return database.query(statement);
    },
  };
  return { holding, caught: caught.given, letGo: held.give };
}

function liveOn(database: Database) {
  const live = createLive({ database, clock: systemClock, logger: { warn: () => {} } });
  atTheEnd(() => live.close());
  return live;
}

const tasksIn = (bytes: Buffer | string): readonly string[] =>
  [...String(bytes).matchAll(/"task": ?"(\w+)"/g)].map(([, task]) => task ?? '');

async function replayed(subscription: Subscription): Promise<readonly string[]> {
  const tasks: string[] = [];
  for await (const block of subscription.replay()) tasks.push(...tasksIn(block));
  return tasks;
}

/** Tasks that are told live, up to one. */
async function liveUntil(subscription: Subscription, last: string): Promise<readonly string[]> {
  const tasks: string[] = [];
  while (!tasks.includes(last)) {
    const taken = subscription.take();
    if (taken !== undefined) tasks.push(...tasksIn(taken.bytes));
    else expect(await subscription.bell.wait(20_000)).toBe('rung');
  }
  return tasks;
}

describeOnEach('what was replayed is not told live again', (makeDatabase) => {
  test('where it is read live only afterwards', async () => {
    const database = await makeDatabase();
    await create(database, 'before');
    const { holding, caught, letGo } = holdingFirst(database);
    const live = liveOn(holding);
    const subscription = await live.subscribe({}, { after: (await eventBounds(database)).newest });
    await caught;
    await create(database, 'both');
    expect(await replayed(subscription)).toEqual(['both']);
    letGo();
    await create(database, 'last');
    live.changed();
    expect(await liveUntil(subscription, 'last')).toEqual(['last']);
  });

  test('where it waits already', async () => {
    const database = await makeDatabase();
    await create(database, 'before');
    const live = liveOn(database);
    const subscription = await live.subscribe({}, { after: (await eventBounds(database)).newest });
    await create(database, 'both');
    live.changed();
    expect(await subscription.bell.wait(20_000)).toBe('rung');
    expect(await replayed(subscription)).toEqual(['both']);
    expect(subscription.take()).toBeUndefined();
    await create(database, 'last');
    live.changed();
    expect(await liveUntil(subscription, 'last')).toEqual(['last']);
  });
});
