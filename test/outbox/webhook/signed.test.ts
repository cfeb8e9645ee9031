import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { webhookBody } from '../../../src/outbox/webhook/body.ts';
import { rotateSecret } from '../../../src/store/endpoints/endpoints.ts';
import { registerRun } from '../../../src/store/runs/register-run.ts';
import { isoTime } from '../../../src/system/clock.ts';
import { describeOnEach } from '../../support/database.ts';
import { failTask } from '../../support/outbox.ts';
import { newSecret, startReceiver, startWebhooks } from '../../support/webhook.ts';

const DAY = 24 * 60 * 60 * 1_000;
const AUTHOR = { actor: 'token:ci', channel: 'api' } as const;

describeOnEach('a webhook', (makeDatabase) => {
  it('is what an independent verifier of Standard Webhooks accepts', async () => {
    const { database, outbox, endpoint } = startWebhooks(await makeDatabase());
    const receiver = await startReceiver();
    const { secret } = await endpoint(`${receiver.url}/hooks?a=1`);
    await registerRun(
      database,
      { run_id: 'nightly-1', source_key: 's', plan: { name: 'nightly' }, started_at: '2026-01-02T03:04:05Z' },
      { ...AUTHOR, owner: null, repositoryId: null },
    );
    await failTask(database, 'lint');
    await outbox.idle();
    expect(receiver.heard).toHaveLength(2);
    const task = receiver.heard.find(({ body }) => body.includes('task.failed'));
    if (task === undefined) return expect.unreachable();
    expect(task.url).toBe('/hooks?a=1');
    expect(task.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'orchestrator-action' });
    expect(new Webhook(secret).verify(task.body, task.headers)).toMatchObject({
      type: 'task.failed',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { plan: 'nightly', run_id: 'nightly-1', attempt: 1, task: 'lint', status: 'failed', actor: 'token:ci' },
    });
    expect(() => new Webhook(newSecret()).verify(task.body, task.headers)).toThrow();
    expect(() => new Webhook(secret).verify(`${task.body} `, task.headers)).toThrow();
    expect(new Set(receiver.heard.map(({ headers }) => headers['webhook-id'])).size).toBe(2);
  });

  it('is the same bytes under the same id on every try, signed anew', async () => {
    const { database, clock, outbox, endpoint } = startWebhooks(await makeDatabase());
    const receiver = await startReceiver((count, response) => void response.writeHead(count === 1 ? 500 : 200).end());
    await endpoint(receiver.url);
    await failTask(database);
    await outbox.idle();
    clock.advance(5_000);
    await outbox.idle();
    const [first, second] = receiver.heard;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(Number(second?.headers['webhook-timestamp']) - Number(first?.headers['webhook-timestamp'])).toBe(5);
    expect(second?.headers['webhook-signature']).not.toBe(first?.headers['webhook-signature']);
  });

  it('is signed by the old secret, too, for a day after a change', async () => {
    const { database, clock, outbox, endpoint } = startWebhooks(await makeDatabase());
    const receiver = await startReceiver();
    const { id, secret: old } = await endpoint(receiver.url);
    const secret = newSecret();
    await rotateSecret(database, id, { secret, until: isoTime(clock.now() + DAY) });
    await failTask(database, 'a');
    await outbox.idle();
    clock.advance(DAY);
    await failTask(database, 'b');
    await outbox.idle();
    const signatures = receiver.heard.map(({ headers }) => headers['webhook-signature']?.split(' ').length);
    expect(signatures).toEqual([2, 1]);
    const [{ body, headers } = { body: '', headers: {} }] = receiver.heard;
    for (const one of [old, secret]) expect(() => new Webhook(one).verify(body, headers)).not.toThrow();
  });

  it('goes to those alone who ask for it', async () => {
    const { database, outbox, endpoint } = startWebhooks(await makeDatabase());
    const receiver = await startReceiver();
    await endpoint(`${receiver.url}/all`);
    await endpoint(`${receiver.url}/failed`, { events: ['task.failed', 'run.lost'] });
    await endpoint(`${receiver.url}/runs`, { events: ['run.*'] });
    await endpoint(`${receiver.url}/nightly`, { plans: ['weekly', 'nightly'], events: ['task.*'] });
    await endpoint(`${receiver.url}/weekly`, { plans: ['weekly'] });
    await failTask(database, 'of no plan');
    await outbox.idle();
    expect(receiver.heard.map(({ url }) => url).sort()).toEqual(['/all', '/failed']);
    const plan = {
      run_id: 'nightly-1',
      source_key: 's',
      plan: { name: 'nightly' },
      started_at: '2026-01-02T03:04:05Z',
    };
    await registerRun(database, plan, { ...AUTHOR, owner: null, repositoryId: null });
    await failTask(database, 'of a plan');
    await outbox.idle();
    expect(
      receiver.heard
        .slice(2)
        .map(({ url }) => url)
        .sort(),
    ).toEqual(['/all', '/all', '/failed', '/nightly', '/runs']);
  });
});

it('the body of a webhook stays below 20 kB', () => {
  const event = {
    id: 1,
    at: '2026-01-02T03:04:05.000Z',
    kind: 'task',
    action: 'updated',
    type: 'task.failed',
    run_id: 'ä'.repeat(64),
    attempt: 1,
    task_id: 1,
    task: 'ä'.repeat(64),
    status_to: 'failed',
    actor: '𝔞'.repeat(255),
    channel: 'api',
  } as const;
  const long = '𝔞'.repeat(2_000);
  const body = webhookBody(event, {
    log_excerpt: long,
    approval_note: long,
    message: long,
    outputs_uri: 'x'.repeat(512),
  });
  expect(Buffer.byteLength(body)).toBeLessThan(20_000);
  expect(JSON.parse(body).data).toMatchObject({ log_excerpt: null, message: long });
});
