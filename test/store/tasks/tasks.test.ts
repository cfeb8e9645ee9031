import { expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { type ChangeOutcome, changeTask, type TaskChange } from '../../../src/store/tasks/change-task.ts';
import { createTask } from '../../../src/store/tasks/create-task.ts';
import { getTask } from '../../../src/store/tasks/get-task.ts';
import { listTasks, type TaskFilter, type TaskPosition } from '../../../src/store/tasks/list-tasks.ts';
import { describeOnEach } from '../../support/database.ts';

const AUTHOR = { actor: 'token:test', channel: 'api', owner: null } as const;
const SEED = {
  task: 'seo.validate',
  run_id: 'nightly-2025-01-15',
  status: 'running',
  started_at: '2025-01-15T02:30:00Z',
  inputs: { flags: ['--strict'] },
};

function change(database: Database, id: number, rest: Partial<TaskChange>): Promise<ChangeOutcome> {
  return changeTask(database, {
    actor: AUTHOR.actor,
    channel: AUTHOR.channel,
    id,
    action: 'updated',
    patch: {},
    decides: false,
    ...rest,
  });
}

function rowOf(outcome: ChangeOutcome): Record<string, unknown> {
  if (outcome.kind === 'missing') throw new Error('there is no such task');
  return JSON.parse(outcome.task.json);
}

async function everyPage(database: Database, filter: TaskFilter, limit: number): Promise<number[]> {
  const ids: number[] = [];
  let after: TaskPosition | undefined;
  do {
    const { items, next } = await listTasks(database, filter, limit, after);
    ids.push(...JSON.parse(items).map((row: { id: number }) => row.id));
    after = next ?? undefined;
  } while (after !== undefined);
  return ids;
}

describeOnEach('tasks in the store', (makeDatabase) => {
  test('a task is kept with every field of its row', async () => {
    const database = await makeDatabase();
    const { json, id } = await createTask(database, SEED, AUTHOR);
    expect(JSON.parse(json)).toMatchObject({
      ...SEED,
      id,
      started_at: '2025-01-15T02:30:00.000Z',
      version: 1,
      attempt: 1,
      tries: 0,
    });
    expect(Object.keys(JSON.parse(json))).toMatchSnapshot();
    expect((await getTask(database, id))?.json).toBe(json);
    expect(await getTask(database, id + 1)).toBeUndefined();
  });

  test('a change sets what is given, clears what is null and leaves the rest', async () => {
    const database = await makeDatabase();
    const { id } = await createTask(
      database,
      { ...SEED, log_excerpt: 'one', outputs_uri: 'https://example.com' },
      AUTHOR,
    );
    const outcome = await change(database, id, {
      patch: { status: 'succeeded', duration_ms: 9007199254740991, log_excerpt: null },
    });
    expect(outcome.kind).toBe('changed');
    expect(rowOf(outcome)).toMatchObject({
      status: 'succeeded',
      duration_ms: 9007199254740991,
      log_excerpt: null,
      outputs_uri: 'https://example.com',
      version: 2,
    });
  });

  test('the same again is no change', async () => {
    const database = await makeDatabase();
    const { id } = await createTask(database, SEED, AUTHOR);
    await change(database, id, { patch: { status: 'succeeded' } });
    const again = await change(database, id, { patch: { status: 'succeeded' } });
    expect([again.kind, rowOf(again).version]).toEqual(['same', 2]);
  });

  test('a state that cannot follow, a version that is old, another owner: nothing changes', async () => {
    const database = await makeDatabase();
    const { id } = await createTask(database, { ...SEED, status: 'succeeded' }, { ...AUTHOR, owner: 'github:1' });
    expect((await change(database, id, { patch: { status: 'running' } })).kind).toBe('illegal');
    expect((await change(database, id, { patch: { log_excerpt: 'x' }, version: 7 })).kind).toBe('stale');
    expect((await change(database, id, { patch: { log_excerpt: 'x' }, owner: 'github:2' })).kind).toBe('foreign');
    expect((await change(database, 999_999, { patch: {} })).kind).toBe('missing');
    expect(JSON.parse((await getTask(database, id))?.json ?? '')).toMatchObject({
      status: 'succeeded',
      version: 1,
      log_excerpt: null,
    });
  });

  test('only who may decide takes a task out of awaiting_approval', async () => {
    const database = await makeDatabase();
    const { id } = await createTask(database, { ...SEED, status: 'awaiting_approval' }, AUTHOR);
    expect((await change(database, id, { patch: { status: 'succeeded' } })).kind).toBe('undecided');
    const decided = await change(database, id, {
      patch: { status: 'succeeded', approval_state: 'approved' },
      decides: true,
      finish: true,
    });
    expect(rowOf(decided)).toMatchObject({
      status: 'succeeded',
      finished_at: expect.any(String),
      duration_ms: expect.any(Number),
    });
  });

  test('pages hold every task once, newest first, whatever the filter', async () => {
    const database = await makeDatabase();
    const all: { id: number; status: string; task: string }[] = [];
    for (let index = 0; index < 60; index++) {
      const status = ['running', 'succeeded', 'failed'][index % 3] ?? '';
      const task = `task-${index % 4}`;
      // Ten share one moment, so that the order must go on by id.
      const started_at = new Date(Date.UTC(2025, 0, 1) + Math.floor(index / 10) * 1000).toISOString();
      const { id } = await createTask(database, { ...SEED, status, task, started_at }, AUTHOR);
      all.push({ id, status, task });
    }
    const newest = all.map(({ id }) => id).reverse();
    expect(await everyPage(database, {}, 7)).toEqual(newest);
    expect(await everyPage(database, { run_id: SEED.run_id }, 60)).toEqual(newest);
    expect(await everyPage(database, { run_id: 'another' }, 7)).toEqual([]);
    const some = all
      .filter(({ status, task }) => status !== 'failed' && task !== 'task-0')
      .map(({ id }) => id)
      .reverse();
    expect(
      await everyPage(database, { status: ['running', 'succeeded'], task: ['task-1', 'task-2', 'task-3'] }, 7),
    ).toEqual(some);
    const manyTasks = Array.from({ length: 30 }, (_, index) => `task-${index}`);
    expect(await everyPage(database, { status: ['running', 'failed'], task: manyTasks }, 50)).toEqual(
      all
        .filter(({ status }) => status !== 'succeeded')
        .map(({ id }) => id)
        .reverse(),
    );
    expect(
      (await everyPage(database, { since: '2025-01-01T00:00:03Z', until: '2025-01-01T00:00:05Z' }, 3)).length,
    ).toBe(20);
  });
});
