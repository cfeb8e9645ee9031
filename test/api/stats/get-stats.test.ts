import { expect, test } from 'vitest';
import { describeOnEach } from '../../support/database.ts';
import { expectDocumented } from '../../support/expect-documented.ts';
import { type RunningApi, startTaskApi } from '../../support/task-api.ts';

const DAY = '2026-01-02T';

interface Told {
  readonly task?: string;
  readonly status: string;
  readonly ms?: number;
  readonly attempt?: number;
  readonly run_id?: string;
  readonly at?: string;
}

async function tell(
  api: RunningApi,
  { task = 'a', status, ms, attempt = 1, run_id = 'r', at = '03:00:00Z' }: Told,
): Promise<number> {
  const fields = {
    task,
    run_id,
    attempt,
    status,
    started_at: `${DAY}${at}`,
    ...(ms === undefined ? {} : { duration_ms: ms }),
  };
  const { status: code, body } = await api.call('POST', '/tasks/', fields);
  expect(code, JSON.stringify(body)).toBe(201);
  return body.id;
}

async function stats(api: RunningApi, query = ''): Promise<Record<string, never>> {
  const response = await fetch(`${api.url}/stats?since=2026-01-01&until=2026-02-01${query}`);
  return (await expectDocumented('getStats', response)) as Record<string, never>;
}

async function register(api: RunningApi, run_id: string, name: string, commit: string, dirty = false): Promise<void> {
  const plan = { name, path: `${name}.yml`, digest: 'sha256:0' };
  const run = { run_id, source_key: run_id, plan, git: { commit, dirty }, started_at: `${DAY}03:00:00Z` };
  expect((await api.call('POST', '/runs', run)).status).toBe(201);
}

describeOnEach('stats', (makeDatabase) => {
  test('of nothing are zeroes and nulls', async () => {
    const api = await startTaskApi(await makeDatabase());
    expect(await stats(api)).toEqual({
      since: '2026-01-01T00:00:00.000Z',
      until: '2026-02-01T00:00:00.000Z',
      tasks: { total: 0, counts: {}, success_rate: null, p50_ms: null, p95_ms: null, spent_ms: 0 },
      runs: { total: 0, counts: {}, success_rate: null, p50_ms: null, p95_ms: null, spent_ms: 0 },
      approvals: { pending: 0, oldest_at: null, waited_p50_ms: null, waited_p95_ms: null },
      by_task: [],
      by_day: [],
    });
    await expectDocumented('getStats', await fetch(`${api.url}/stats`));
  });

  test('count tasks in the span, and how long they took', async () => {
    const api = await startTaskApi(await makeDatabase());
    for (const ms of [100, 200, 300]) await tell(api, { status: 'succeeded', ms });
    await tell(api, { status: 'failed', ms: 400 });
    await tell(api, { status: 'skipped' });
    await tell(api, { status: 'running', task: 'b' });
    await api.call('POST', '/tasks/', { task: 'a', run_id: 'r', status: 'failed', started_at: '2025-12-31T23:59:59Z' });
    await api.call('POST', '/tasks/', { task: 'a', run_id: 'r', status: 'failed', started_at: '2026-02-01T00:00:00Z' });
    await api.call('POST', '/tasks/', {
      task: 'a',
      run_id: 'r',
      status: 'succeeded',
      started_at: `${DAY}05:00:00Z`,
      carried_from: 1,
    });
    const { tasks, by_task } = await stats(api);
    const numbers = { success_rate: 0.75, p50_ms: 250, p95_ms: 385, spent_ms: 1000 };
    expect(tasks).toEqual({ total: 6, counts: { succeeded: 3, failed: 1, skipped: 1, running: 1 }, ...numbers });
    expect(by_task).toMatchObject([
      { task: 'a', total: 5, succeeded: 3, failed: 1, skipped: 1, ...numbers },
      { task: 'b', total: 1, success_rate: null, p50_ms: null, flaky: 0 },
    ]);
  });

  test('call flaky what failed and then succeeded without a change', async () => {
    const api = await startTaskApi(await makeDatabase());
    await register(api, 'one', 'nightly', 'c1');
    await register(api, 'two', 'nightly', 'c1');
    await register(api, 'three', 'nightly', 'c2');
    await register(api, 'dirty', 'nightly', 'c2', true);
    const flaky = async (): Promise<number> =>
      ((await stats(api)) as unknown as { by_task: { flaky: number }[] }).by_task[0]?.flaky ?? 0;
    await tell(api, { status: 'failed', run_id: 'one', at: '03:00:00Z' });
    await tell(api, { status: 'succeeded', run_id: 'three', at: '03:10:00Z' });
    await tell(api, { status: 'failed', run_id: 'three', at: '03:20:00Z' });
    await tell(api, { status: 'succeeded', run_id: 'dirty', at: '03:30:00Z' });
    expect(await flaky()).toBe(0);
    await tell(api, { status: 'succeeded', run_id: 'two', at: '03:40:00Z' });
    expect(await flaky()).toBe(1);
    await tell(api, { status: 'failed', run_id: 'loose', at: '04:00:00Z' });
    await tell(api, { status: 'succeeded', run_id: 'loose', attempt: 2, at: '04:10:00Z' });
    expect(await flaky()).toBe(2);
  });

  test('are of one plan where asked', async () => {
    const api = await startTaskApi(await makeDatabase());
    await register(api, 'one', 'nightly', 'c1');
    await register(api, 'two', 'weekly', 'c1');
    for (const run_id of ['one', 'two', 'loose']) await tell(api, { status: 'succeeded', run_id });
    expect(await stats(api, '&plan=weekly')).toMatchObject({
      tasks: { total: 1 },
      runs: { total: 1, counts: { running: 1 } },
    });
    expect(await stats(api)).toMatchObject({ tasks: { total: 3 }, runs: { total: 2 } });
  });

  test('are said by day, and of one task where asked', async () => {
    const api = await startTaskApi(await makeDatabase());
    await register(api, 'one', 'nightly', 'c1');
    await tell(api, { status: 'succeeded', ms: 100, run_id: 'one', at: '23:59:59Z' });
    await tell(api, { status: 'failed', ms: 300, at: '23:30:00-01:00' });
    await tell(api, { status: 'succeeded', task: 'b', ms: 500, at: '00:00:00Z' });
    const none = { total: 0, succeeded: 0, failed: 0, p50_ms: null, p95_ms: null, spent_ms: 0 };
    const two = { day: '2026-01-02', runs: { ...none, total: 1 }, waited_p50_ms: null, waited_p95_ms: null };
    const three = { day: '2026-01-03', runs: none, waited_p50_ms: null, waited_p95_ms: null };
    const failed = { ...none, total: 1, failed: 1, p50_ms: 300, p95_ms: 300, spent_ms: 300 };
    expect(await stats(api)).toMatchObject({
      by_day: [
        { ...two, tasks: { total: 2, succeeded: 2, failed: 0, p50_ms: 300, p95_ms: 480, spent_ms: 600 } },
        { ...three, tasks: failed },
      ],
    });
    expect(await stats(api, '&task=a&plan=nightly')).toMatchObject({
      tasks: { total: 1 },
      by_task: [{ task: 'a' }],
      by_day: [{ ...two, tasks: { ...none, total: 1, succeeded: 1, p50_ms: 100, p95_ms: 100, spent_ms: 100 } }],
    });
    expect(await stats(api, '&task=a')).toMatchObject({ by_day: [{ tasks: { total: 1 } }, { tasks: failed }] });
  });

  test('say how many decisions wait, since when, and how long others waited', async () => {
    const database = await makeDatabase();
    const api = await startTaskApi(database);
    const ids = [await tell(api, { status: 'running' }), await tell(api, { status: 'running', task: 'b' })];
    for (const id of ids)
      await api.call('PATCH', `/tasks/${id}`, { status: 'awaiting_approval', approval_state: 'pending' });
    await api.call('POST', `/tasks/${ids[0]}/approve`);
    const at = (when: string, id: number | undefined, to: string) =>
      database.query({
        text: `UPDATE "${database.schema}".agents_events SET at = $1 WHERE task_id = $2 AND status_to = $3`,
        values: [when, id, to],
      });
    await at(`${DAY}03:00:00Z`, ids[0], 'awaiting_approval');
    await at(`${DAY}03:01:30Z`, ids[0], 'succeeded');
    await at(`${DAY}04:00:00Z`, ids[1], 'awaiting_approval');
    expect(await stats(api)).toMatchObject({
      approvals: { pending: 1, oldest_at: `${DAY}04:00:00.000Z`, waited_p50_ms: 90_000, waited_p95_ms: 90_000 },
      by_task: [
        { task: 'a', waited_p50_ms: 90_000 },
        { task: 'b', waited_p50_ms: null },
      ],
    });
  });
});
