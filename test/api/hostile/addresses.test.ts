import { beforeAll, expect, it } from 'vitest';
import { type OperationId, operations } from '../../../src/schema/generated/task-api/api-operations.ts';
import { apiDocument } from '../../support/expect-documented.ts';
import { describePostgres } from '../../support/postgres.ts';
import { boundsOf, flat, type Schema } from './bounds.ts';
import { changingNothing, expectRefused, type Stand, startStand } from './stand.ts';

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

/** Every parameter of a query, with an address that takes it. */
function queryParameters(): readonly (readonly [OperationId, Parameter])[] {
  const { paths, components } = apiDocument as unknown as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly Parameter[] }>>>>;
    readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
  };
  return (Object.keys(operations) as OperationId[]).flatMap((id) => {
    const { method, path } = operations[id];
    return (paths[path]?.[method]?.parameters ?? [])
      .map((one) => components.parameters[one.$ref?.split('/').at(-1) ?? ''] ?? one)
      .filter((one) => one.in === 'query')
      .map((one) => [id, one] as const);
  });
}

describePostgres('addresses', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand();
  });
  const get = (path: string) => stand.call('GET', path);

  it.each(queryParameters())('%s takes no other query than it should: $name', (id, { name, schema }) =>
    changingNothing(stand, async () => {
      const { method, path } = operations[id];
      const named = { id: String(stand.task), job: '1', run_id: 'r', attempt: '1' };
      const at = path.replace(/\{(\w+)\}/g, (_, key: keyof typeof named) => named[key]);
      const ticket = id === 'appendJobLog' ? { 'x-job-ticket': 'a'.repeat(32) } : {};
      const takesBytes = id === 'appendTaskLog' || id === 'appendJobLog';
      const log = takesBytes ? (['words', { 'content-type': 'text/plain', ...ticket }] as const) : [];
      for (const value of badInQuery(schema)) {
        const query = new URLSearchParams({ ...(id === 'pruneTasks' ? HARMLESS : {}), [name]: value });
        if (String(query).length > 8_000) continue;
        const answer = await stand.call(method.toUpperCase(), `${at}?${query}`, ...log);
        expectRefused(answer, new RegExp(`^query/${name}(/|$)`));
      }
    }),
  );

  it('with a number name nothing but a row', () =>
    changingNothing(stand, async () => {
      const bad = [
        '0',
        '-1',
        '1.5',
        '1e3',
        '0x10',
        'abc',
        '%00',
        '%20',
        '1%20',
        '１',
        '9007199254740993',
        '9'.repeat(20),
        '9'.repeat(4000),
        'null',
        '[object%20Object]',
        "1'",
        '1;DROP',
      ];
      for (const id of bad) {
        for (const [method, rest] of [
          ['GET', ''],
          ['GET', '/log'],
          ['GET', '/history'],
          ['POST', '/approve'],
          ['POST', '/cancel'],
        ] as const) {
          expectRefused(await stand.call(method, `/tasks/${id}${rest}`), 'path/id');
        }
        expectRefused(await stand.call('PATCH', `/tasks/${id}`, { status: 'failed' }), 'path/id');
        expectRefused(await stand.call('DELETE', `/tokens/${id}`), 'path/id');
        expectRefused(await get(`/runs/r/${id}`), 'path/attempt');
      }
      for (const id of ['9007199254740991', '2147483648', '9007199254740990'])
        expectRefused(await get(`/tasks/${id}`), undefined, 404);
      expectRefused(await get('/runs/r/2147483648'), 'path/attempt');
      expectRefused(await get('/runs/r/2147483647'), undefined, 404);
    }));

  it('with a name take any text but control characters', () =>
    changingNothing(stand, async () => {
      for (const name of ['%00', 'a%00', '%0A', '%7F', '%C2%85', 'x'.repeat(65), '%F0%9F%98%80'.repeat(65)]) {
        expectRefused(await get(`/runs/${name}`), 'path/run_id');
        expectRefused(await stand.call('POST', `/runs/${name}/cancel`), 'path/run_id');
      }
      for (const name of ['..%2F..', '%F0%9F%98%80'.repeat(64), 'a%2Fb', '%EF%BF%BD', '%E2%80%AE'])
        expectRefused(await get(`/runs/${name}`), undefined, 404);
    }));

  it('that cannot be read are told so', () =>
    changingNothing(stand, async () => {
      for (const name of ['%', '%zz', '%ff', '%C0%80', '%ED%A0%80', 'a%']) {
        expectRefused(await get(`/runs/${name}`), 'path', 400);
        expectRefused(await get(`/tasks/${name}`), 'path', 400);
      }
      for (const query of ['run_id=%ff', 'run_id=%C0%80', 'task=%ED%A0%80', 'run_id=%00', 'task=a&task=%00'])
        expectRefused(await get(`/tasks?${query}`), /^query\/(run_id|task)/);
      expectRefused(await get('/tasks?%00=1'), 'query/?');
    }));

  it('that are long are refused as they should be', () =>
    changingNothing(stand, async () => {
      expectRefused(await get(`/tasks?run_id=${'a'.repeat(10_000)}`), 'query/run_id');
      expectRefused(await get(`/tasks?${'task=a&'.repeat(101)}`), 'query/task');
      expectRefused(await get(`/tasks?${'task=a&'.repeat(1_500)}`), 'query/task');
      expect((await get(`/tasks?run_id=${'a'.repeat(20_000)}`)).status).toBe(431);
      expect((await get(`/${'a/'.repeat(5_000)}`)).status).toBe(404);
    }));

  it('with the same filter twice are an "or" where it can be, and refused where it cannot', async () => {
    for (const name of ['run_id', 'attempt', 'approval_state', 'since', 'until', 'limit']) {
      const value =
        { attempt: '1', approval_state: 'pending', since: '2026-01-01', until: '2026-01-01', limit: '5' }[name] ?? 'r';
      for (const list of ['/tasks', '/tasks/paged', '/tasks/paged.csv'])
        expectRefused(await get(`${list}?${name}=${value}&${name}=${value}`), `query/${name}`);
    }
    expectRefused(await get('/tasks/paged?cursor=a&cursor=b'), 'query/cursor');
    expectRefused(await get('/tasks?status=queued&status=bogus'), 'query/status/1');
    expect((await get('/tasks?status=queued&status=queued&status=running&task=t&task=build')).body).toHaveLength(2);
    expect((await get('/tasks?since=2027-01-01&until=2026-01-01')).body).toEqual([]);
    expect((await get('/tasks?since=2026-01-01T00:00:00+02:00&run_id=r')).body).toHaveLength(1);
    expect((await get('/tasks?status=&task=&run_id=')).body).toHaveLength(2);
  });

  it('with a cursor take only those we wrote', () =>
    changingNothing(stand, async () => {
      const forged = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      const at = '2026-01-02T03:04:05.000000Z';
      const values = [
        null,
        5,
        'x',
        {},
        [],
        [at],
        [at, '1'],
        [at, 1.5],
        [at, null],
        [at, 2 ** 53],
        [at, 1, 1],
        [1, 1],
        [[at], 1],
        [{ at }, 1],
        ['now', 1],
        ['infinity', 1],
        [`${at}'; DROP TABLE agents_tasks`, 1],
        ['2026-02-30T00:00:00.000000Z', 1],
        ['0000-01-01T00:00:00.000000Z', 1],
        ['9999-99-99T00:00:00.000000Z', 1],
        ['2026-01-01T24:00:00.000000Z', 1],
        ['2026-01-01T23:59:60.000000Z', 1],
      ];
      for (const list of ['/tasks/paged', '/tasks/paged.csv', '/runs']) {
        for (const cursor of [...values.map(forged), 'AAAA', 'bnVsbA', '____', '='.repeat(10)])
          expectRefused(await get(`${list}?cursor=${cursor}`), 'query/cursor', 400);
        for (const cursor of ['a b', '%00', '<>', 'a'.repeat(513), '%F0%9F%98%80'])
          expectRefused(await get(`${list}?cursor=${cursor}`), 'query/cursor');
        expect((await get(`${list}?cursor=${forged([at, 1])}`)).status).toBe(200);
        for (const id of [0, -1, Number.MAX_SAFE_INTEGER])
          expect((await get(`${list}?cursor=${forged([at, id])}`)).status).toBe(200);
      }
    }));

  it('know their methods', () =>
    changingNothing(stand, async () => {
      for (const [method, path, allow] of [
        ['PUT', '/tasks', 'POST, GET'],
        ['DELETE', '/tasks', 'POST, GET'],
        ['DELETE', `/tasks/${stand.task}`, 'GET, PATCH'],
        ['POST', '/tasks/paged', 'GET'],
        ['PROPFIND', '/runs', 'POST, GET'],
        ['GET', `/tasks/${stand.task}/approve`, 'POST'],
        ['LOCK', '/live', 'GET'],
      ] as const) {
        const answer = await stand.call(method, path);
        expectRefused(answer, undefined, 405);
        expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(allow.split(', ').sort());
      }
      expectRefused(await stand.call('DELETE', '/tasks/before'), 'query/date');
      expectRefused(await stand.call('DELETE', '/tasks/before?date=yesterday'), 'query/date');
      expectRefused(await stand.call('DELETE', '/tasks/before?date=2099-01-01&dry_run=perhaps'), 'query/dry_run');
      expectRefused(await stand.call('DELETE', '/tasks/before?date=2099-01-01&dryrun=true'), 'query/dryrun');
    }));
});

const HARMLESS = { date: '2000-01-01', dry_run: 'true' };

/** What is no value even as text; half pairs do not come over the wire. */
function badInQuery(schema: Schema): readonly string[] {
  const element = flat(schema.items ?? schema);
  const isText = element.type === 'string';
  return boundsOf(element)
    .bad.filter((value) => (isText ? typeof value === 'string' : typeof value === 'number' || value === 'text'))
    .map(String)
    .filter(
      (text) => text !== '' && !/\p{Surrogate}/u.test(text) && !(element.type === 'boolean' && /^[01]$/.test(text)),
    );
}
