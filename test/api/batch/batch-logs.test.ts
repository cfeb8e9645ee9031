import { expect, it } from 'vitest';
import { clockUpTo } from '../../support/clock-up-to.ts';
import { describeOnEach } from '../../support/database.ts';
import { expectDocumented } from '../../support/expect-documented.ts';
import { type RunningApi, startTaskApi } from '../../support/task-api.ts';

interface Result {
  readonly status: number;
  readonly task: number;
  readonly next_seq?: number;
  readonly problem?: { readonly status: number; readonly next_seq?: number; readonly errors?: { pointer: string }[] };
}

const RUN = { run_id: 'r1', source_key: 's1', plan: { name: 'nightly' }, started_at: '2026-01-02T03:04:05Z' };
const put = (task: string, log: unknown) => ({ op: 'put', run_id: 'r1', attempt: 1, task, status: 'running', log });

async function batch({ url }: RunningApi, items: readonly unknown[], headers = {}): Promise<readonly Result[]> {
  const response = await fetch(`${url}/tasks/batch?return=minimal`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ items }),
  });
  return ((await expectDocumented('batchTasks', response)) as { results: readonly Result[] }).results;
}

async function logOf({ url }: RunningApi, id: number): Promise<string> {
  return (await fetch(`${url}/tasks/${id}/log`)).text();
}

describeOnEach('output in a batch', (makeDatabase) => {
  it('is appended to the logs of its tasks; a gap is said of the log alone', async () => {
    const api = await startTaskApi(await makeDatabase());
    await api.call('POST', '/runs', RUN);
    const [a, b, bare] = await batch(api, [
      put('a', { seq: 1, text: 'größe\u001b[0m\n' }),
      put('b', { seq: 4, text: 'x' }),
      { ...put('bare', 0), log: undefined },
    ]);
    expect(a).toEqual({ status: 201, task: a?.task, next_seq: 2 });
    expect(b).toMatchObject({ status: 201, task: b?.task, problem: { status: 409, next_seq: 1 } });
    expect(bare).toEqual({ status: 201, task: bare?.task });
    expect(await batch(api, [put('a', { seq: 1, text: 'again' })])).toEqual([
      { status: 200, task: a?.task, next_seq: 2 },
    ]);
    expect(await logOf(api, a?.task ?? 0)).toBe('größe\u001b[0m\n');
    const history = await api.call('GET', `/tasks/${a?.task}/history`);
    expect(JSON.stringify(history.body)).not.toContain('größe');
  });

  it('has at most 65,536 characters that are text', async () => {
    const api = await startTaskApi(await makeDatabase());
    await api.call('POST', '/runs', RUN);
    const results = await batch(api, [
      put('most', { seq: 1, text: 'ü'.repeat(65_536) }),
      put('more', { seq: 1, text: 'ü'.repeat(65_537) }),
      put('nul', { seq: 1, text: 'a\0' }),
      put('none', { seq: 1, text: '' }),
      put('zero', { seq: 0, text: 'x' }),
      put('odd', 'x'),
    ]);
    expect(results.map(({ status }) => status)).toEqual([201, 422, 422, 422, 422, 422]);
    expect(results.map(({ problem }) => problem?.errors?.[0]?.pointer)).toEqual([
      undefined,
      '/items/1/log/text',
      '/items/2/log/text',
      '/items/3/log/text',
      '/items/4/log/seq',
      '/items/5/log',
    ]);
    expect(await logOf(api, results[0]?.task ?? 0)).toHaveLength(65_536);
  });

  it.each([
    ['wakes those who follow the log', false],
    ['wakes them for requests with a key, too', true],
  ])('%s', async (_, isKeyed) => {
    // Whoever is not woken looks once a second: that never passes here.
    const api = await startTaskApi(await makeDatabase(), { clock: clockUpTo(1_000) });
    await api.call('POST', '/runs', RUN);
    const [made] = await batch(api, [put('a', { seq: 1, text: 'one\n' })]);
    const stop = new AbortController();
    const stream = await fetch(`${api.url}/tasks/${made?.task}/log?follow=true`, { signal: stop.signal });
    const reader = (stream.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const until = async (text: string): Promise<void> => {
      while (!heard.includes(text)) heard += (await reader.read()).value ?? '';
    };
    await until('one');
    for (let seq = 2; seq <= 7; seq++) {
      const key = isKeyed ? { 'idempotency-key': `"k${seq}"` } : {};
      await batch(api, [put('a', { seq, text: `line ${seq}\n` })], key);
      await until(`line ${seq}`);
    }
    stop.abort();
  });
});
