import { expect, it } from 'vitest';
import { createOutbox } from '../../../src/outbox/outbox.ts';
import { createWebhookCarrier } from '../../../src/outbox/webhook/carrier.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { freshDatabase } from '../../support/database.ts';
import { failTask, rowsOf } from '../../support/outbox.ts';
import { describePostgres } from '../../support/postgres.ts';
import { startReceiver, startWebhooks } from '../../support/webhook.ts';

describePostgres('several servers on one database', () => {
  it('tell one endpoint of each event once', async () => {
    const database = await freshDatabase();
    const receiver = await startReceiver();
    await startWebhooks(database).endpoint(receiver.url);
    const servers = Array.from({ length: 3 }, () =>
      createOutbox({
        database,
        clock: systemClock,
        carriers: [createWebhookCarrier({ database, clock: systemClock, logger: console, allow: ['127.0.0.1'] })],
        onFailure: (thrown) => expect.fail(String(thrown)),
        everyMs: 20,
      }),
    );
    const count = 60;
    await Promise.all(
      Array.from({ length: count }, async (_, place) => {
        await failTask(database, `t${place}`);
        servers[place % 2]?.nudge();
      }),
    );
    await expect.poll(() => receiver.heard.length).toBe(count);
    for (const server of servers) await server.idle();
    for (const server of servers) await server.stop();
    const tasks = receiver.heard.map(({ body }) => JSON.parse(body).data.task);
    expect(new Set(tasks).size).toBe(count);
    expect(receiver.heard).toHaveLength(count);
    const tries = await rowsOf(database, (t) => `SELECT outcome FROM ${t.delivery_tries}`);
    expect(tries).toEqual(Array.from({ length: count }, () => ({ outcome: 'delivered' })));
  });
});
