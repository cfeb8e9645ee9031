import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type OperationId, operations } from '../../src/schema/generated/task-api/api-operations.ts';
import { type ApiRequest, requestOf } from '../support/arbitrary-request.ts';
import { describeOnEach } from '../support/database.ts';
import { expectDocumented } from '../support/expect-documented.ts';
import { type RunningApi, startTaskApi } from '../support/task-api.ts';

/** Sends a request; the caller is told of the answer as soon as it begins, so that streams may be left alone. */
async function send({ url }: RunningApi, { method, path, headers, body }: ApiRequest): Promise<void> {
  const stop = new AbortController();
  const id = idOf(method, path);
  const init = { method, headers, signal: stop.signal, ...(body === undefined ? {} : { body }) };
  const response = await fetch(`${url}${path}`, init);
  try {
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    if (isStream) return;
    if (response.status >= 400) {
      expect(response.headers.get('content-type'), `${response.status}`).toMatch(/^application\/problem\+json/);
    }
    expect(response.status, await response.clone().text()).toBeLessThan(500);
    if (id !== undefined) await expectDocumented(id, response);
  } finally {
    stop.abort();
  }
}

// What a broken path names is told by the address itself; only an address that still is the operation's is held to its answers.
function idOf(method: string, path: string): OperationId | undefined {
  const asked = (path.split('?')[0] ?? '').replace(/\/+$/, '');
  const found = Object.entries(operations).find(([, operation]) => {
    const pattern = operation.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+');
    return operation.method.toUpperCase() === method && new RegExp(`^${pattern}$`).test(asked);
  });
  return found?.[0] as OperationId | undefined;
}

describeOnEach('whatever is asked', (makeDatabase) => {
  it('is answered as documented, and never with a fault of the server', async () => {
    const api = await startTaskApi(await makeDatabase());
    const seeds = [
      { task: 'a', run_id: 'a', status: 'running' },
      { task: 'a', run_id: 'a', status: 'awaiting_approval', approval_state: 'pending' },
    ];
    for (const seed of seeds) expect((await api.call('POST', '/tasks', seed)).status).toBe(201);
    const ids = (Object.keys(operations) as OperationId[]).filter((id) => id !== 'getReady');
    const requests = fc.oneof(...ids.map(requestOf));
    await fc.assert(
      fc.asyncProperty(requests, (request) => send(api, request)),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300), endOnFailure: true },
    );
  });

  it.each([
    ['{', 400],
    ['"\\ud800"', 422],
    ['[', 400],
    ['', 422],
    ['null', 422],
    ['1e999', 422],
    [`{"task":"a","run_id":"a","status":"running","inputs":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`, 422],
    [`${'['.repeat(500_000)}${']'.repeat(500_000)}`, 422],
    [`"${'a'.repeat(1024 * 1024)}"`, 413],
    ['{"task":"a","run_id":"a","status":"running","inputs":{"\\u0000":1}}', 422],
    ['{"task":"a","run_id":"a","status":"running","__proto__":{"id":1},"constructor":{}}', 201],
  ])('strange body number %#', async (body, status) => {
    const api = await startTaskApi(await makeDatabase());
    const response = await fetch(`${api.url}/tasks`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    await expectDocumented('createTask', response);
    expect(response.status).toBe(status);
  });
});
