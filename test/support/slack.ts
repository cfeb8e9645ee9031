import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { PATIENT } from './patient-server.ts';
import { faultOf, faultOfView, type Part, type View } from './slack/limits.ts';

export type { Part, View } from './slack/limits.ts';

/** A message as Slack would show it. */
export interface SlackMessage {
  readonly channel: string;
  readonly ts: string;
  text: string;
  blocks: readonly Part[];
  edited: number;
}

/** What only one person was shown. */
export interface Aside {
  readonly user: string;
  readonly text: string;
}

/** A Slack that refuses what Slack refuses. */
export interface SlackDouble {
  readonly webhook: string;
  readonly apiUrl: string;
  readonly token: string;
  /** `127.0.0.1:port`: where `response_url`s lead. */
  readonly host: string;
  readonly messages: SlackMessage[];
  readonly asides: Aside[];
  /** Forms that were opened. */
  readonly views: View[];
  /** What `users.info` knows: profiles by user id. */
  readonly users: Map<string, object>;
  /** Every body it was sent, as text. */
  readonly bodies: string[];
  /** Status and headers of every answer. */
  readonly answers: { readonly path: string; readonly status: number; readonly body: string }[];
  /** The next requests are answered like this instead. */
  readonly faults: SlackFault[];
  /** While it is set, every answer to a `response_url`. */
  outage: SlackFault | undefined;
  /** A `response_url` for a click of this person on this message; good for five answers. */
  responseUrl(message: SlackMessage | undefined, user: string): string;
  /** A `trigger_id`; good for one form. */
  trigger(): string;
}

interface SlackFault {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

interface Given {
  readonly text?: string;
  readonly blocks?: readonly Part[];
  readonly channel?: string;
  readonly ts?: string;
  readonly user?: string;
  readonly trigger_id?: string;
  readonly view?: string;
  readonly response_type?: string;
  readonly replace_original?: boolean;
}

/** Starts it; ended with the test. `perSecond` is how many messages a webhook takes in a second before it answers 429. */
export async function startSlack({ perSecond = 1_000 } = {}): Promise<SlackDouble> {
  const path = '/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX';
  const token = 'xoxb-1234567890-abcdefghij';
  const [ways, triggers] = [
    new Map<string, { message: SlackMessage | undefined; user: string; left: number }>(),
    new Set<string>(),
  ];
  let times: number[] = [];
  const post = (channel: string, ts: string, { text = '', blocks = [] }: Given): SlackMessage => {
    const message = { channel, ts, text, blocks, edited: 0 };
    slack.messages.push(message);
    return message;
  };
  const change = (message: SlackMessage, { text = '', blocks = [] }: Given): void => {
    Object.assign(message, { text, blocks, edited: message.edited + 1 });
  };
  const answerTo = (url: string, given: Given): SlackFault => {
    if (slack.outage) return slack.outage;
    const way = ways.get(url);
    if (way === undefined || way.left === 0) return { status: 404, body: 'used_url' };
    const wrong = faultOf(given);
    if (wrong) return { status: 400, body: wrong };
    way.left -= 1;
    if (given.response_type === 'ephemeral') slack.asides.push({ user: way.user, text: given.text ?? '' });
    if (given.replace_original && way.message) change(way.message, given);
    return { status: 200, body: 'ok' };
  };
  const methods: Record<string, (given: Given) => SlackFault> = {
    'chat.postMessage': (given) => {
      if (given.channel === '#nowhere') return json({ ok: false, error: 'channel_not_found' });
      const { channel, ts } = post('C024BE91L', `1700000000.${String(slack.messages.length).padStart(6, '0')}`, given);
      return json({ ok: true, channel, ts });
    },
    'chat.update': (given) => {
      const known = slack.messages.find(({ ts, channel }) => ts === given.ts && channel === given.channel);
      if (known === undefined) return json({ ok: false, error: 'message_not_found' });
      change(known, given);
      return json({ ok: true, channel: known.channel, ts: known.ts });
    },
    'users.info': ({ user = '' }) => {
      const known = slack.users.get(user);
      return json(
        known === undefined ? { ok: false, error: 'user_not_found' } : { ok: true, user: { id: user, ...known } },
      );
    },
    'views.open': ({ trigger_id = '', view = '{}' }) => {
      if (!triggers.delete(trigger_id)) return json({ ok: false, error: 'expired_trigger_id' });
      const opened = { ...JSON.parse(view), id: `V${slack.views.length}` } as View;
      const wrong = faultOfView(opened);
      if (wrong) return json({ ok: false, error: wrong });
      slack.views.push(opened);
      return json({ ok: true, view: opened });
    },
  };
  const decide = (url: string, auth: string | undefined, given: Given): SlackFault => {
    const fault = slack.faults.shift();
    if (fault) return fault;
    if (url.startsWith('/actions/')) return answerTo(url, given);
    times = times.filter((time) => performance.now() - time < 1_000);
    if (times.length >= perSecond) return { status: 429, headers: { 'retry-after': '1' }, body: 'rate_limited' };
    times.push(performance.now());
    const isMessage = url === path || url.startsWith('/api/chat.');
    const wrong = isMessage ? faultOf(given) : undefined;
    if (url === path) {
      if (wrong) return { status: 400, body: wrong };
      post('#hook', String(slack.messages.length), given);
      return { status: 200, body: 'ok' };
    }
    const refused = auth === `Bearer ${token}` ? wrong : 'invalid_auth';
    const method = methods[url.replace('/api/', '')];
    return refused || !method ? json({ ok: false, error: refused ?? 'unknown_method' }) : method(given);
  };
  const server = createServer(PATIENT, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    slack.bodies.push(body);
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
    const given = isForm ? Object.fromEntries(new URLSearchParams(body)) : (JSON.parse(body) as Given);
    const answer = { body: '', ...decide(request.url ?? '', request.headers.authorization, given) };
    slack.answers.push({ path: request.url ?? '', status: answer.status, body: answer.body });
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const slack: SlackDouble = {
    webhook: `http://${host}${path}`,
    apiUrl: `http://${host}/api`,
    token,
    host,
    ...{
      messages: [],
      asides: [],
      views: [],
      users: new Map(),
      bodies: [],
      answers: [],
      faults: [],
      outage: undefined,
    },
    responseUrl: (message, user) => {
      const way = `/actions/T1/${ways.size}/${randomBytes(9).toString('hex')}`;
      ways.set(way, { message, user, left: 5 });
      return `http://${host}${way}`;
    },
    trigger: () => {
      const id = `${triggers.size}.${randomBytes(8).toString('hex')}`;
      triggers.add(id);
      return id;
    },
  };
  return slack;
}

function json(body: object): SlackFault {
  return { status: 200, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}
