import { expect, it } from 'vitest';
import { getEndpoint } from '../../../src/store/endpoints/endpoints.ts';
import { describeOnEach } from '../../support/database.ts';
import { failTask, rowsOf } from '../../support/outbox.ts';
import { startReceiver, startWebhooks, type WebhookWorld } from '../../support/webhook.ts';

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;

async function lastTry({ database }: WebhookWorld): Promise<Record<string, string | null>> {
  const [row] = await rowsOf(
    database,
    (t) =>
      `SELECT d.status AS delivery, y.outcome, y.status, y.error, y.answer FROM ${t.delivery_tries} AS y JOIN ${t.deliveries} AS d ON d.id = y.delivery_id ORDER BY y.id DESC LIMIT 1`,
  );
  return { ...row };
}

describeOnEach('a webhook endpoint', (makeDatabase) => {
  it('that redirects is not followed, and that is a failure', async () => {
    const world = startWebhooks(await makeDatabase());
    const inner = await startReceiver();
    const outer = await startReceiver((_n, response) => void response.writeHead(307, { location: inner.url }).end());
    await world.endpoint(outer.url);
    await failTask(world.database);
    await world.outbox.idle();
    expect([outer.heard.length, inner.heard.length]).toEqual([1, 0]);
    expect(await lastTry(world)).toMatchObject({
      status: '307',
      delivery: 'pending',
      outcome: 'failed',
      error: expect.stringContaining('not followed (307)'),
    });
  });

  it('that answers 410 is disabled and told no more', async () => {
    const world = startWebhooks(await makeDatabase());
    const receiver = await startReceiver((_n, response) => void response.writeHead(410).end('gone'));
    const { id } = await world.endpoint(receiver.url);
    await failTask(world.database, 'a');
    await world.outbox.idle();
    await failTask(world.database, 'b');
    world.clock.advance(DAY);
    await world.outbox.idle();
    expect(receiver.heard).toHaveLength(1);
    expect(await lastTry(world)).toMatchObject({ status: '410', delivery: 'failed', answer: 'gone' });
    expect(await getEndpoint(world.database, id)).toMatchObject({
      disabled: true,
      disabled_reason: expect.stringContaining('410'),
    });
    expect(world.warnings).toEqual([expect.stringContaining('disabled')]);
  });

  it('that answers 10 MB does no harm: a kilobyte of it is kept', async () => {
    const world = startWebhooks(await makeDatabase());
    let cut = false;
    const receiver = await startReceiver((_n, response) => {
      response.once('close', () => {
        cut = !response.writableFinished;
      });
      response.writeHead(200).write('x\0'.repeat(5_000_000));
    });
    await world.endpoint(receiver.url);
    await failTask(world.database);
    await world.outbox.idle();
    const { outcome, answer } = await lastTry(world);
    expect([outcome, answer?.length]).toEqual(['delivered', 1_024]);
    await expect.poll(() => cut).toBe(true);
  });

  it.each(['7', 'date'])('that asks to be left alone for a while is (%s)', async (form) => {
    const world = startWebhooks(await makeDatabase());
    const until = new Date(Math.ceil(world.clock.now() / 1_000) * 1_000 + 7_000).toUTCString();
    const receiver = await startReceiver(
      (count, response) =>
        void response.writeHead(count === 1 ? 429 : 200, { 'retry-after': form === 'date' ? until : form }).end(),
    );
    await world.endpoint(receiver.url);
    await failTask(world.database);
    await world.outbox.idle();
    world.clock.advance(6_000);
    await world.outbox.idle();
    expect(receiver.heard).toHaveLength(1);
    world.clock.advance(2_000);
    await world.outbox.idle();
    expect(receiver.heard).toHaveLength(2);
  });

  it('that hangs is waited for 15 seconds, before and within its answer', async () => {
    const world = startWebhooks(await makeDatabase());
    const receiver = await startReceiver((count, response) => {
      if (count === 2) response.writeHead(200).write('a little');
    });
    await world.endpoint(receiver.url);
    await failTask(world.database);
    for (const count of [1, 2]) {
      const done = world.outbox.idle();
      await expect.poll(() => receiver.heard.length).toBe(count);
      // Whatever of the answer there is has arrived.
      await new Promise((resolve) => setTimeout(resolve, 50));
      world.clock.advance(15_000);
      await done;
      expect(await lastTry(world)).toMatchObject({ error: expect.stringContaining('did not answer within 15 s') });
      world.clock.advance(5_000);
    }
  });

  it('that is down for a day loses what has been tried for 17 hours, and hears of all after it', async () => {
    const world = startWebhooks(await makeDatabase());
    let down = true;
    const receiver = await startReceiver((_n, response) => void response.writeHead(down ? 500 : 200).end('oh no'));
    const { id } = await world.endpoint(receiver.url);
    await failTask(world.database, 'first');
    for (let hour = 0; hour < 24; hour++) {
      await world.outbox.idle();
      if (hour === 20) await failTask(world.database, 'late');
      world.clock.advance(HOUR);
    }
    expect(await getEndpoint(world.database, id)).toMatchObject({ disabled: false, failing_since: expect.any(String) });
    down = false;
    for (let hour = 0; hour < 12; hour++) {
      await world.outbox.idle();
      world.clock.advance(HOUR);
    }
    const states = await rowsOf(
      world.database,
      (t) => `SELECT event ->> 'task' AS task, status FROM ${t.deliveries} ORDER BY id`,
    );
    expect(states).toEqual([
      { task: 'first', status: 'failed' },
      { task: 'late', status: 'delivered' },
    ]);
    expect(await getEndpoint(world.database, id)).toMatchObject({
      failing_since: null,
      delivered_at: expect.any(String),
    });
    expect(world.warnings).toEqual([]);
  });

  it('that fails for five days is disabled, and the operator is told once', async () => {
    const world = startWebhooks(await makeDatabase());
    const receiver = await startReceiver((_n, response) => void response.writeHead(503).end());
    const { id } = await world.endpoint(receiver.url);
    for (let day = 0; day <= 6; day++) {
      await failTask(world.database, `t${day}`);
      await world.outbox.idle();
      world.clock.advance(DAY);
    }
    expect(await getEndpoint(world.database, id)).toMatchObject({
      disabled: true,
      disabled_reason: expect.stringMatching(/^It failed for 5 days.*503/),
    });
    expect(world.warnings).toHaveLength(1);
    const before = receiver.heard.length;
    await failTask(world.database, 'after');
    await world.outbox.idle();
    expect(receiver.heard.length).toBe(before);
  });
});

describeOnEach('a target nobody should make us call', (makeDatabase) => {
  it.each([
    'https://127.0.0.1/',
    'https://[::ffff:10.0.0.1]/',
    'https://[::ffff:0:10.0.0.1]/',
    'https://168.63.129.16/machine',
    'https://169.254.169.254/latest',
    'http://93.184.216.34/',
  ])('%s is refused for good, whoever has put it there', async (url) => {
    const world = startWebhooks(await makeDatabase(), { allow: [] });
    await world.endpoint(url);
    await failTask(world.database);
    await world.outbox.idle();
    expect(await lastTry(world)).toMatchObject({
      delivery: 'failed',
      error: expect.stringMatching(/private network|https alone/),
    });
  });

  it('is refused by name, whatever the name resolves to the next time', async () => {
    const receiver = await startReceiver();
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '93.184.216.34', family: 4 }];
    };
    const world = startWebhooks(await makeDatabase(), { allow: [], resolve });
    await world.endpoint(`https://rebind.example:${new URL(receiver.url).port}/`);
    await failTask(world.database);
    await world.outbox.idle();
    expect([asked, receiver.heard]).toEqual([1, []]);
    expect(await lastTry(world)).toMatchObject({ error: 'rebind.example is in a private network.' });
  });
});
