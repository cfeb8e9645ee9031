import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { describeOnEach } from '../../support/database.ts';
import { startSlack } from '../../support/slack.ts';
import { startMailServer } from '../../support/smtp.ts';
import { createWorld, HOUR, MINUTE, type World } from './world.ts';

/** Lets hours pass as a server lives through them: it looks every few minutes. */
async function pass(world: World, hours: number): Promise<void> {
  for (let passed = 0; passed < hours * HOUR; passed += 10 * MINUTE) await world.tell(10 * MINUTE);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const KEY = `whsec_${'A'.repeat(32)}`;

/** A receiver of webhooks that answers when it is told to. */
async function startReceiver(): Promise<{ url: string; ids: string[]; answer(): void; hang: boolean }> {
  const open: ServerResponse[] = [];
  const ids: string[] = [];
  const server = createServer((request, response) => {
    ids.push(String(request.headers['webhook-id']));
    request.resume();
    if (receiver.hang) open.push(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ids,
    hang: false,
    answer: () => {
      for (const response of open.splice(0)) response.end();
    },
  };
  return receiver;
}

describeOnEach('a message that cannot be told', (makeDatabase) => {
  test('arrives once after a night without a mail server', async () => {
    const port = await freePort();
    const world = await createWorld(await makeDatabase(), { secrets: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    const email = { smtp: '${{ secrets.SMTP_URL }}', from: 'runs@example.org', to: 'ops@example.org' };
    const { run_id } = await world.register([{ uses: 'email', on: ['awaiting_approval'], with: email }]);
    await world.wait(run_id);
    await pass(world, 8);
    expect(await world.deliveries()).toMatchObject([
      { status: 'pending', note: expect.stringContaining('127.0.0.1 does not take the mail') },
    ]);
    const mail = await startMailServer({ port });
    await pass(world, 12);
    expect(mail.mails.map(({ parsed }) => parsed.subject)).toEqual(['Task gate awaits approval']);
    const [{ id = '' } = {}] = await world.deliveries();
    expect(mail.mails[0]?.parsed.messageId).toBe(`<${id}@example.org>`);
  });

  test('is not told late to people who have decided meanwhile', async () => {
    const slack = await startSlack();
    const world = await createWorld(await makeDatabase(), { secrets: { HOOK: slack.webhook } });
    const { run_id } = await world.register([{ uses: 'slack', with: { webhook: '${{ secrets.HOOK }}' } }]);
    const id = await world.wait(run_id);
    slack.faults.push({ status: 500 });
    await world.tell();
    await world.decide(id);
    await world.tell(MINUTE);
    expect(slack.messages).toEqual([]);
    expect(await world.deliveries()).toMatchObject([
      { target: '0', status: 'nothing', note: 'It was decided meanwhile.' },
      { target: '0', status: 'nothing' },
    ]);
  });

  test('arrives once after an hour of 429 and 500 from Slack, as late as that asks', async () => {
    const slack = await startSlack();
    const world = await createWorld(await makeDatabase(), { secrets: { HOOK: slack.webhook } });
    const rule = { uses: 'slack', on: ['approved'], with: { webhook: '${{ secrets.HOOK }}' } };
    const { run_id } = await world.register([rule]);
    await world.decide(await world.wait(run_id));
    slack.faults.push(
      { status: 429, headers: { 'retry-after': '600' } },
      { status: 500 },
      { status: 503 },
      { status: 429 },
    );
    await world.tell();
    await world.tell(9 * MINUTE);
    expect(slack.answers).toHaveLength(1);
    await pass(world, 4);
    expect(slack.faults).toEqual([]);
    expect(slack.messages.map(({ text }) => text)).toEqual(['Task gate was approved']);
  });

  test('is told once by the next server, under the same name, where one is killed between deciding and telling', async () => {
    const receiver = await startReceiver();
    const world = await createWorld(await makeDatabase(), { secrets: { KEY } });
    const hook = { url: receiver.url, secret: '${{ secrets.KEY }}' };
    const { run_id } = await world.register([{ uses: 'webhook', on: ['approved'], with: hook }]);
    await world.decide(await world.wait(run_id));
    receiver.hang = true;
    const killed = world.server();
    void killed.idle().catch(() => undefined);
    await expect.poll(() => receiver.ids.length).toBe(1);
    const stopping = killed.stop();
    let stopped = false;
    void stopping.then(() => {
      stopped = true;
    });
    while (!stopped) {
      world.clock.advance(1_000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    receiver.hang = false;
    receiver.answer();
    await world.server();
    await pass(world, 1);
    const [{ id = '', status = '' } = {}, ...others] = await world.deliveries();
    expect([status, others]).toEqual(['delivered', []]);
    expect(receiver.ids).toEqual([id, id]);
  });
});
