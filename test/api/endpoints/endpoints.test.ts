import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { deliveryHandlers } from '../../../src/api/endpoints/delivery-handlers.ts';
import { endpointHandlers } from '../../../src/api/endpoints/endpoint-handlers.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { describeOnEach, freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type RunningApi, startTaskApi } from '../../support/task-api.ts';
import { startReceiver } from '../../support/webhook.ts';
import { thrownBy } from '../auth/request.ts';

const HERE = { outbox: { everyMs: 200 }, webhooks: { allow: ['127.0.0.1'] } };

/** A delivery once it is no longer pending, with its tries. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came back
async function ended(api: RunningApi, id: number): Promise<any> {
  await expect.poll(async () => (await api.call('GET', `/deliveries/${id}`)).body.status).not.toBe('pending');
  return (await api.call('GET', `/deliveries/${id}`)).body;
}

describeOnEach('webhook endpoints', (makeDatabase) => {
  it('are told of a decision, signed by the secret that was shown once', async () => {
    const api = await startTaskApi(await makeDatabase(), HERE);
    const receiver = await startReceiver((_n, response) => void response.writeHead(200).end('thanks'));
    const made = await api.call('POST', '/endpoints', { url: receiver.url, events: ['task.approved'] });
    expect(made.status).toBe(201);
    expect(made.headers.get('cache-control')).toBe('no-store');
    const { secret, ...endpoint } = made.body;
    expect((await api.call('GET', `/endpoints/${endpoint.id}`)).body).toEqual(endpoint);
    expect((await api.call('GET', '/endpoints')).body).toEqual({ items: [endpoint] });

    const waits = { task: 'gate', run_id: 'r', status: 'awaiting_approval', approval_state: 'pending' };
    const { body: task } = await api.call('POST', '/tasks', waits);
    expect((await api.call('POST', `/tasks/${task.id}/approve`, { note: 'fine' })).status).toBe(200);
    await expect.poll(() => receiver.heard.length).toBe(1);
    const [heard] = receiver.heard;
    if (heard === undefined) return expect.unreachable();
    const { body, headers } = heard;
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({
      type: 'task.approved',
      data: { task: 'gate', run_id: 'r', status: 'succeeded', approver: 'anonymous', approval_note: 'fine' },
    });
    const [delivery] = (await api.call('GET', `/deliveries?endpoint=${endpoint.id}`)).body.items;
    expect(await ended(api, delivery.id)).toMatchObject({
      kind: 'webhook',
      endpoint_id: endpoint.id,
      message_id: headers['webhook-id'],
      type: 'task.approved',
      run_id: 'r',
      task: 'gate',
      status: 'delivered',
      failures: 0,
      next_try_at: null,
      body,
      tries: [{ outcome: 'delivered', status: 200, error: null, answer: 'thanks', ms: expect.any(Number) }],
    });
    expect((await api.call('GET', '/metrics')).body).toContain(
      'orchestrator_api_deliveries_total{kind="webhook",outcome="delivered"} 1',
    );
  });

  it('can be tried out, and told once more under the same id', async () => {
    const api = await startTaskApi(await makeDatabase(), HERE);
    let answer = 410;
    const receiver = await startReceiver((_n, response) => void response.writeHead(answer).end());
    const { body: endpoint } = await api.call('POST', '/endpoints', { url: receiver.url });
    const path = `/endpoints/${endpoint.id}`;
    const tested = await api.call('POST', `${path}/test`);
    expect(tested).toMatchObject({ status: 202, body: { type: 'endpoint.test', event_id: null, run_id: null } });
    expect(await ended(api, tested.body.id)).toMatchObject({ status: 'failed', tries: [{ status: 410 }] });
    expect((await api.call('GET', path)).body).toMatchObject({ disabled: true, disabled_at: expect.any(String) });
    expect(await api.call('POST', `${path}/test`)).toMatchObject({ status: 409 });

    answer = 200;
    const enabled = await api.call('PATCH', path, { disabled: false });
    expect(enabled.body).toMatchObject({
      disabled: false,
      disabled_reason: null,
      disabled_at: null,
      failing_since: null,
    });
    expect((await api.call('POST', `/deliveries/${tested.body.id}/redeliver`)).status).toBe(202);
    expect(await ended(api, tested.body.id)).toMatchObject({
      status: 'delivered',
      tries: [{ outcome: 'failed' }, { outcome: 'delivered' }],
    });
    expect(new Set(receiver.heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(receiver.heard).toHaveLength(2);
  });

  it('are changed field by field, and removed', async () => {
    const api = await startTaskApi(await makeDatabase(), HERE);
    const { body: made } = await api.call('POST', '/endpoints', {
      url: 'https://hooks.example.org/a',
      description: 'the pager',
      events: ['run.*', 'task.failed'],
      plans: ['nightly'],
    });
    const path = `/endpoints/${made.id}`;
    const { secret, ...endpoint } = made;
    const changed = await api.call('PATCH', path, { description: null, plans: [], disabled: true });
    expect(changed.body).toEqual({
      ...endpoint,
      description: null,
      plans: [],
      disabled: true,
      disabled_at: expect.any(String),
      updated_at: expect.any(String),
    });
    expect(changed.body).toMatchObject({ events: ['run.*', 'task.failed'], url: 'https://hooks.example.org/a' });
    const rotated = await api.call('POST', `${path}/rotate`);
    expect(rotated.body.secret).toMatch(/^whsec_/);
    expect(rotated.body.secret).not.toBe(secret);
    expect((await api.call('DELETE', path)).status).toBe(200);
    for (const [method, rest] of [
      ['GET', ''],
      ['DELETE', ''],
      ['POST', '/rotate'],
      ['POST', '/test'],
    ] as const) {
      expect([rest, (await api.call(method, `${path}${rest}`)).status]).toEqual([rest, 404]);
    }
    expect((await api.call('PATCH', path, { disabled: true })).status).toBe(404);
    expect((await api.call('POST', '/deliveries/999/redeliver')).status).toBe(404);
  });

  it('are listed with what was told, page by page', async () => {
    const api = await startTaskApi(await makeDatabase(), { webhooks: HERE.webhooks });
    const { body: endpoint } = await api.call('POST', '/endpoints', { url: 'https://hooks.example.org' });
    for (let count = 0; count < 5; count++) await api.call('POST', `/endpoints/${endpoint.id}/test`);
    const first = (await api.call('GET', '/deliveries?limit=3&status=pending')).body;
    expect(first.items).toHaveLength(3);
    const second = (await api.call('GET', `/deliveries?limit=3&status=pending&cursor=${first.next_cursor}`)).body;
    expect(second).toMatchObject({ items: [{}, {}], next_cursor: null });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect((await api.call('GET', '/deliveries?status=failed')).body.items).toEqual([]);
    expect((await api.call('GET', '/deliveries?endpoint=999')).body.items).toEqual([]);
    expect((await api.call('GET', '/deliveries?run_id=r')).body.items).toEqual([]);
    expect((await api.call('GET', '/deliveries?cursor=abc')).status).toBe(400);
  });
});

describePostgres('an endpoint', () => {
  it.each([
    ['http://hooks.example.org', 'This address is never called: hooks.example.org is called by https alone.'],
    ['https://127.0.0.1:8443/', '127.0.0.1 is in a private network.'],
    ['https://[::1]/', '::1 is in a private network.'],
    ['https://2130706433/', '127.0.0.1 is in a private network.'],
    ['https://localhost/', 'localhost is in a private network.'],
    ['https://a.localhost./', 'a.localhost is in a private network.'],
    ['https://ana:secret@hooks.example.org/', 'It holds a user name or a password'],
    ['ftp://hooks.example.org/', 'ftp: is not called'],
    ['hooks.example.org', 'It is no address.'],
  ])('of the address %s is refused', async (url, words) => {
    const api = await startTaskApi(await freshDatabase());
    const { body: made } = await api.call('POST', '/endpoints', { url: 'https://hooks.example.org' });
    for (const answer of [
      await api.call('POST', '/endpoints', { url }),
      await api.call('PATCH', `/endpoints/${made.id}`, { url }),
    ]) {
      expect(answer.status).toBe(422);
      expect(answer.body.detail).toContain(words);
      expect(answer.body.errors[0].pointer).toBe('/url');
    }
  });

  it('may be private and http where the operator allows it', async () => {
    const api = await startTaskApi(await freshDatabase(), {
      webhooks: { allow: ['hooks.internal:8080', '10.0.0.0/8'] },
    });
    for (const url of ['http://hooks.internal:8080/x', 'http://10.1.2.3/', 'https://10.1.2.3:1234/'])
      expect([url, (await api.call('POST', '/endpoints', { url })).status]).toEqual([url, 201]);
    for (const url of ['http://hooks.internal/x', 'http://11.1.2.3/', 'https://192.168.1.1'])
      expect([url, (await api.call('POST', '/endpoints', { url })).status]).toEqual([url, 422]);
  });

  it('asks for events there are', async () => {
    const api = await startTaskApi(await freshDatabase());
    const url = 'https://hooks.example.org';
    for (const events of [['task.aproved'], ['task'], ['*'], ['other.*']])
      expect([events, (await api.call('POST', '/endpoints', { url, events })).status]).toEqual([events, 422]);
    expect((await api.call('POST', '/endpoints', { url, events: ['task.aproved'] })).body.errors).toEqual([
      { pointer: '/events/0', detail: expect.stringContaining('task.approved') },
    ]);
  });

  it('is nobody’s business without the scope, and no run’s', async () => {
    const database = await freshDatabase();
    const api = await startTaskApi(database, { anonymous: ['tasks:read', 'tasks:write', 'admin:tokens'] });
    for (const [method, path, body] of [
      ['POST', '/endpoints', { url: 'https://hooks.example.org' }],
      ['GET', '/endpoints'],
      ['GET', '/deliveries'],
    ] as const) {
      expect(await api.call(method, path, body)).toMatchObject({
        status: 403,
        body: { detail: expect.stringContaining('admin:webhooks') },
      });
    }
    const context = { database, clock: systemClock, changed: () => undefined, logged: () => undefined };
    const scopes = new Set(['admin:webhooks'] as const);
    const principal = { id: 'github:ana', name: 'ana', scopes, owner: 'run 1', channel: 'api' } as const;
    const all = { ...endpointHandlers(context, []), ...deliveryHandlers(context) };
    const call = { principal, params: { id: 1 }, query: {}, body: { url: 'https://hooks.example.org' } };
    for (const handler of Object.values(all)) {
      const problem = await thrownBy(Promise.resolve().then(() => handler(call as never)));
      expect(problem).toMatchObject({ status: 403 });
    }
  });
});
