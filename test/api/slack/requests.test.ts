import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import express4 from 'express4';
import { expect, onTestFinished, test } from 'vitest';
import { createTaskApi } from '../../../src/api/create-task-api.ts';
import { isSigned, signatureOf } from '../../../src/api/slack/hear/signature.ts';
import { freshDatabase } from '../../support/database.ts';
import { expectDocumented } from '../../support/expect-documented.ts';
import { describePostgres } from '../../support/postgres.ts';
import { createSlackApp, signed } from '../../support/slack/clicks.ts';
import { openGate, startWithPeople } from '../approvals/gate.ts';
import { SECRET, saidIn, shiftedClock, soon, startStand } from './stand.ts';

/** The example of Slack's documentation. */
const DOCUMENTED = {
  timestamp: '1531420618',
  signature: 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  body: 'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
};
const then = Number(DOCUMENTED.timestamp) * 1_000;

test('signatures are those of Slack’s documentation, for five minutes before and after', () => {
  const request = { ...DOCUMENTED, body: Buffer.from(DOCUMENTED.body) };
  expect(signatureOf(SECRET, request.timestamp, request.body)).toBe(request.signature);
  const at = (now: number, more: object = {}, secrets = [SECRET]) => isSigned(secrets, { ...request, ...more }, now);
  expect([-301_000, -300_000, 0, 300_000, 301_000].map((ms) => at(then + ms))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(at(then, {}, ['other', SECRET])).toBe(true);
  expect(at(then, {}, ['other'])).toBe(false);
  const wrong = [
    { body: Buffer.from(`${DOCUMENTED.body} `) },
    { timestamp: '1531420619' },
    { timestamp: `${DOCUMENTED.timestamp}.0` },
    { timestamp: '' },
    { timestamp: undefined },
    { signature: undefined },
    { signature: '' },
    { signature: 'v0=' },
    { signature: DOCUMENTED.signature.toUpperCase() },
    { signature: DOCUMENTED.signature.replace('v0', 'v1') },
    { signature: `${DOCUMENTED.signature}00` },
  ];
  for (const more of wrong) expect(at(then, more), JSON.stringify(more)).toBe(false);
});

describePostgres('a request that says it comes from Slack', () => {
  test('decides nothing where it is forged, old or early, by the clock of the server', async () => {
    const clock = shiftedClock();
    const stand = await startStand(await freshDatabase(), { clock });
    const { id, message } = await stand.gate({ approvers: ['ana'] });
    const payload = stand.app.payloadOf(message, 'Approve', 'U1');
    const refused = [await stand.app.send(payload, { secret: 'guessed' })];
    const seconds = Math.floor(clock.now() / 1_000);
    refused.push(await stand.app.send(payload, { timestamp: seconds - 302 }));
    refused.push(await stand.app.send(payload, { timestamp: seconds + 302 }));
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    const headers = signed(body, SECRET, seconds);
    refused.push(await stand.app.sendRaw(body.replace('ana', 'eve').replace('U1', 'U2'), headers));
    refused.push(await stand.app.sendRaw(body, { 'content-type': 'application/x-www-form-urlencoded' }));
    refused.push(await stand.app.sendRaw('', {}));
    clock.shift = 302_000;
    refused.push(await stand.app.sendRaw(body, headers));
    expect(refused.map(({ status }) => status)).toEqual(Array(7).fill(401));
    expect(refused[0]?.headers.get('www-authenticate')).toBe('Signature');
    expect((await stand.row(id)).status).toBe('awaiting_approval');
    clock.shift = 298_000;
    expect((await stand.app.sendRaw(body, headers)).status).toBe(200);
    expect((await stand.row(id)).status).toBe('succeeded');
  });

  test('is heard by each of several secrets', async () => {
    const stand = await startStand(await freshDatabase(), { signingSecret: ['new', SECRET] });
    const { id, message } = await stand.gate({ approvers: ['ana'] });
    await stand.app.send(stand.app.payloadOf(message, 'Approve', 'U1'), { secret: 'new' });
    expect((await stand.row(id)).status).toBe('succeeded');
  });

  test('is heard once: sent again, at once and by another server, it gets the same answer, and nobody is told twice', async () => {
    const database = await freshDatabase();
    const [one, two] = [await startStand(database), await startStand(database)];
    const { id, message } = await one.gate({ required: 2, approvers: ['ana', 'ben'] });
    const body = new URLSearchParams({
      payload: JSON.stringify(one.app.payloadOf(message, 'Approve', 'U1')),
    }).toString();
    const headers = signed(body, SECRET, Math.floor(Date.now() / 1_000));
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 ? one : two).app.sendRaw(body, headers)),
    );
    expect(all.map((answer) => [answer.status, answer.body])).toEqual(Array(20).fill([200, '']));
    await soon(() => expect(saidIn(message)).toHaveLength(1));
    await one.app.sendRaw(body, headers);
    await two.app.sendRaw(body, headers);
    expect(await one.history(id)).toEqual(['created host:runner api', 'approval_counted slack:T1/U1 slack']);
    expect([one.slack.asides, message.edited]).toEqual([[], 1]);
  });

  test('a refusal that is sent again stays one, whoever may decide by then', async () => {
    const database = await freshDatabase();
    const stand = await startStand(database);
    const { id, message } = await stand.gate({});
    const payload = stand.app.payloadOf(message, 'Approve', 'U9');
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    const headers = signed(body, SECRET, Math.floor(Date.now() / 1_000));
    await stand.app.sendRaw(body, headers);
    await soon(() => expect(stand.slack.asides).toHaveLength(1));
    const open = await startStand(database, { anyone: true });
    expect((await open.app.sendRaw(body, headers)).status).toBe(200);
    expect((await stand.row(id)).status).toBe('awaiting_approval');
  });

  test('is answered with nothing where it is about something else', async () => {
    const stand = await startStand(await freshDatabase());
    const { id, message } = await stand.gate({ approvers: ['ana'] });
    const click = stand.app.payloadOf(message, 'Approve', 'U1') as { actions: object[]; user: object };
    const [action] = click.actions;
    const others: object[] = [
      { type: 'url_verification', challenge: 'x' },
      { type: 'shortcut', user: click.user },
      { type: 'view_closed', user: click.user },
      { ...click, type: 'message_action' },
      { ...click, user: { id: 'U1' }, team: null },
      { ...click, user: { id: '../U1', team_id: 'T1' } },
      { ...click, actions: [] },
      { ...click, actions: [{ ...action, action_id: 'open-0' }] },
      { ...click, actions: [{ ...action, action_id: 'constructor' }] },
      ...['', '{', 'null', '[]', '{"run_id":"r"}', '{"run_id":1,"attempt":1,"task":"gate"}'].map((value) => ({
        ...click,
        actions: [{ ...action, value }],
      })),
      { ...click, type: 'view_submission', view: { callback_id: 'other', private_metadata: '' } },
    ];
    for (const payload of others)
      expect(await stand.app.send(payload), JSON.stringify(payload)).toMatchObject({ status: 200, body: '' });
    expect((await stand.row(id)).status).toBe('awaiting_approval');
    for (const body of ['payload=', 'payload=%7B', 'x=1', 'payload=[]', 'payload=1']) {
      const answer = await stand.app.sendRaw(body, signed(body, SECRET, Math.floor(Date.now() / 1_000)));
      expect([body, answer.status]).toEqual([body, 400]);
    }
    expect(stand.slack.asides).toEqual([]);
  });

  test('is nobody’s business where there is no secret, and an empty one is none', async () => {
    const api = await startWithPeople(await freshDatabase());
    await openGate(api, {});
    const headers = signed('payload={}', '', Math.floor(Date.now() / 1_000));
    const response = await fetch(`${api.url}/hooks/slack`, { method: 'POST', body: 'payload={}', headers });
    expect(response.status).toBe(404);
    await expectDocumented('hearSlack', response);
    for (const signingSecret of ['', ' ', [], ['x', '']])
      await expect(startWithPeople(await freshDatabase(), { slack: { signingSecret } })).rejects.toMatchObject({
        code: 'usage',
      });
  });

  test.each([
    ['express', express, [express.json()], 200],
    ['express', express, [express.urlencoded({ extended: true })], 500],
    ['express', express, [express.urlencoded({ extended: true, verify: keepRaw })], 200],
    ['express', express, [express.raw({ type: '*/*' })], 200],
    ['express4', express4, [express4.json()], 200],
    ['express4', express4, [express4.urlencoded({ extended: true })], 500],
  ] as const)(
    'is read behind a parser of %s where it leaves the bytes, case %#',
    async (_name, make, parsers, status) => {
      const database = await freshDatabase();
      const stand = await startStand(database);
      const { id, message } = await stand.gate({ approvers: ['ana'] });
      const slack = { signingSecret: SECRET, people: { U1: 'github:ana' }, allow: [stand.slack.host] };
      const api = createTaskApi({ database, migrate: 'off', sweep: false, slack });
      const host = (make as typeof express)();
      host.use(...(parsers as readonly express.RequestHandler[]));
      host.use('/agents', api.router);
      const server = createServer(host);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      onTestFinished(async () => {
        await api.close();
        server.close();
      });
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/agents/hooks/slack/`;
      const answer = await createSlackApp(stand.slack, { url, secret: SECRET }).click(message, 'Approve', 'U1');
      expect(answer.status, JSON.stringify(answer.body)).toBe(status);
      expect((await stand.row(id)).status).toBe(status === 200 ? 'succeeded' : 'awaiting_approval');
    },
  );
});

function keepRaw(request: IncomingMessage, _response: unknown, bytes: Buffer): void {
  Object.assign(request, { rawBody: bytes });
}
