import { expect, it } from 'vitest';
import { NOBODY } from '../../../src/api/auth/principal.ts';
import type { ApiContext } from '../../../src/api/context.ts';
import { type Call, json } from '../../../src/api/http/call.ts';
import { Problem } from '../../../src/api/http/problem.ts';
import { readIdempotencyKey } from '../../../src/api/idempotency/idempotency-key.ts';
import { withIdempotency } from '../../../src/api/idempotency/with-idempotency.ts';
import { createTaskHandler } from '../../../src/api/tasks/create-task.ts';
import type { Database } from '../../../src/store/database.ts';
import { sweepAnswers } from '../../../src/store/idempotency/answers.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { describeOnEach, freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { startTaskApi } from '../../support/task-api.ts';

const TASK = { task: 'a', run_id: 'r1', status: 'running' };
const KEY = { 'idempotency-key': '"4d0f3a4e"' };

function contextOf(database: Database): ApiContext & { readonly told: () => number } {
  let told = 0;
  return {
    database,
    clock: systemClock,
    changed: () => {
      told += 1;
    },
    told: () => told,
  } as never;
}

function callOf(key: string | undefined, body: unknown = TASK): Call<'createTask'> {
  const header = (name: string): string | undefined => (name === 'idempotency-key' ? key : undefined);
  const principal = { ...NOBODY, scopes: new Set(['approvals:decide'] as const) };
  return {
    operation: 'createTask',
    params: {},
    query: {},
    body,
    principal,
    requestId: 'q',
    mountUrl: '/agents',
    target: '/tasks',
    header,
    signal: new AbortController().signal,
  } as never;
}

async function countTasks(database: Database): Promise<number> {
  const [row] = await database.query({ text: `SELECT count(*)::text AS n FROM "${database.schema}".agents_tasks` });
  return Number(row?.n);
}

it('reads a key between quotes and without', () => {
  expect(readIdempotencyKey(undefined)).toBeUndefined();
  for (const [header, key] of [
    ['abc', 'abc'],
    ['"abc"', 'abc'],
    ['"a \\"b\\" \\\\"', 'a "b" \\'],
    ['a"b', 'a"b'],
    ['x'.repeat(255), 'x'.repeat(255)],
  ] as const)
    expect(readIdempotencyKey(header)).toBe(key);
  for (const header of [
    '',
    '""',
    '"a',
    'a b',
    '"a";p=1',
    'ä',
    `"${'x'.repeat(256)}"`,
    'x'.repeat(256),
    '"a", "b"',
    '"\\a"',
  ])
    expect(() => readIdempotencyKey(header), header).toThrow(Problem);
});

describeOnEach('requests with a key', (makeDatabase) => {
  it('are answered once, and the answer is given again', async () => {
    const database = await makeDatabase();
    const { call } = await startTaskApi(database);
    const first = await call('POST', '/tasks', TASK, KEY);
    expect(first.status).toBe(201);
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    const again = await call('POST', '/tasks', TASK, { 'idempotency-key': '4d0f3a4e' });
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect((await call('POST', '/tasks', { ...TASK, task: 'b' }, KEY)).status).toBe(422);
    expect((await call('POST', '/tasks', TASK, { 'idempotency-key': 'a b' })).status).toBe(400);
    expect((await call('POST', '/tasks', TASK, { 'idempotency-key': 'other' })).status).toBe(201);
    expect(await countTasks(database)).toBe(2);
  });

  it('are forgotten after a day', async () => {
    const database = await makeDatabase();
    const { call } = await startTaskApi(database);
    await call('POST', '/tasks', TASK, KEY);
    const old = `UPDATE "${database.schema}".agents_idempotency SET created_at = now() - interval '25 hours'`;
    await database.query({ text: old });
    expect((await call('POST', '/tasks', { ...TASK, task: 'b' }, KEY)).status).toBe(201);
    expect(await sweepAnswers(database)).toBe(0);
    await database.query({ text: old });
    expect(await sweepAnswers(database)).toBe(1);
    expect(await countTasks(database)).toBe(2);
  });

  it('that fail change nothing, keep nothing and may be asked again', async () => {
    const database = await makeDatabase();
    const context = contextOf(database);
    let failing = true;
    const handler = withIdempotency<'createTask'>(context, (own) => async (call) => {
      const reply = await createTaskHandler(own)(call);
      if (failing) throw new Error('the machine is on fire');
      return reply;
    });
    await expect(handler(callOf('k'))).rejects.toThrow('on fire');
    expect([await countTasks(database), context.told()]).toEqual([0, 0]);
    failing = false;
    expect((await handler(callOf('k'))).status).toBe(201);
    expect((await handler(callOf('k'))).headers).toMatchObject({ 'Idempotency-Replayed': 'true' });
    expect([await countTasks(database), context.told()]).toEqual([1, 1]);
  });

  it('cost nothing where there is no key, and three statements where there is', async () => {
    const database = await makeDatabase();
    const names: (string | undefined)[] = [];
    const noted = (connection: Pick<Database, 'query'>): Pick<Database, 'query'> => ({
      query: (statement) => {
        names.push(statement.name);
        return connection.query(statement);
      },
    });
    const watched: Database = {
      ...database,
      ...noted(database),
      transaction: (work) => database.transaction((own) => work(noted(own))),
    };
    const handler = withIdempotency(contextOf(watched), createTaskHandler);
    await handler(callOf(undefined));
    expect(names.splice(0)).toEqual(['task_create']);
    await handler(callOf('k'));
    expect(names.splice(0)).toEqual(['idempotency_claim', 'task_create', 'idempotency_keep']);
  });

  it('of different callers are different', async () => {
    const database = await makeDatabase();
    const handler = withIdempotency(contextOf(database), createTaskHandler);
    await handler(callOf('k'));
    const { principal, ...rest } = callOf('k');
    for (const one of [
      { ...principal, id: 'token:b' },
      { ...principal, owner: 'github:7:1:1' },
    ]) {
      expect((await handler({ ...rest, principal: one } as never)).headers).not.toHaveProperty('Idempotency-Replayed');
    }
    expect(await countTasks(database)).toBe(3);
  });
});

describePostgres('requests with one key at one time', () => {
  it('are done once: the others are told to ask again, or get the answer', async () => {
    const database = await freshDatabase({ max: 16 });
    const { call } = await startTaskApi(database);
    for (let round = 0; round < 5; round += 1) {
      const headers = { 'idempotency-key': `k${round}` };
      const answers = await Promise.all(Array.from({ length: 16 }, () => call('POST', '/tasks', TASK, headers)));
      const made = answers.filter(({ status }) => status === 201);
      expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
      expect(made.filter(({ headers: own }) => own.get('idempotency-replayed') === null)).toHaveLength(1);
      for (const { status, headers: own } of answers.filter((one) => one.status !== 201)) {
        expect([status, own.get('retry-after')]).toEqual([409, '1']);
      }
      expect((await call('POST', '/tasks', TASK, headers)).headers.get('idempotency-replayed')).toBe('true');
    }
    expect(await countTasks(database)).toBe(5);
  });

  it('says 409 while the first is being answered', async () => {
    const database = await freshDatabase();
    let goOn: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let entered: () => void = () => undefined;
    const inside = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const handler = withIdempotency<'createTask'>(contextOf(database), () => async () => {
      entered();
      await gate;
      return json(201, {});
    });
    const first = handler(callOf('k'));
    await inside;
    await expect(handler(callOf('k'))).rejects.toMatchObject({ status: 409, headers: { 'Retry-After': '1' } });
    goOn();
    expect((await first).status).toBe(201);
    expect((await handler(callOf('k'))).headers).toMatchObject({ 'Idempotency-Replayed': 'true' });
  });

  it('leaves nothing behind of one whose connection was cut, and does it when it is asked again', async () => {
    const database = await freshDatabase();
    let cut = true;
    const handler = withIdempotency<'createTask'>(contextOf(database), (own) => async (call) => {
      const reply = await createTaskHandler(own)(call);
      if (cut) await own.database.query({ text: 'SELECT pg_terminate_backend(pg_backend_pid())::text' });
      return reply;
    });
    await expect(handler(callOf('k'))).rejects.toMatchObject({ code: 'unavailable' });
    expect(await countTasks(database)).toBe(0);
    cut = false;
    expect((await handler(callOf('k'))).status).toBe(201);
    expect(await countTasks(database)).toBe(1);
  });
});
