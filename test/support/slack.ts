import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A block, or a part of one. */
export interface Part {
  readonly type?: string;
  readonly text?: unknown;
  readonly fields?: readonly Part[];
  readonly elements?: readonly Part[];
  readonly url?: string;
  readonly action_id?: string;
}

/** A message as Slack would show it. */
export interface SlackMessage {
  readonly channel: string;
  readonly ts: string;
  text: string;
  blocks: readonly Part[];
  edited: number;
}

/** A Slack that refuses what Slack refuses. */
export interface SlackDouble {
  readonly webhook: string;
  readonly apiUrl: string;
  readonly token: string;
  readonly messages: SlackMessage[];
  /** Every body it was sent, as text. */
  readonly bodies: string[];
  /** Status and headers of every answer. */
  readonly answers: { readonly path: string; readonly status: number; readonly body: string }[];
  /** The next requests are answered like this instead. */
  readonly faults: { status: number; headers?: Record<string, string>; body?: string }[];
}

const TOTAL = 13_000;

/** Starts it; ended with the test. `perSecond` is how many messages a webhook takes in a second before it answers 429. */
export async function startSlack({ perSecond = 1_000 } = {}): Promise<SlackDouble> {
  const messages: SlackMessage[] = [];
  const bodies: string[] = [];
  const answers: SlackDouble['answers'] = [];
  const faults: SlackDouble['faults'] = [];
  const token = 'xoxb-1234567890-abcdefghij';
  const path = '/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX';
  let times: number[] = [];
  const decide = (url: string, auth: string | undefined, body: string) => {
    const fault = faults.shift();
    if (fault) return { body: '', ...fault };
    times = times.filter((time) => performance.now() - time < 1_000);
    if (times.length >= perSecond) return { status: 429, headers: { 'retry-after': '1' }, body: 'rate_limited' };
    times.push(performance.now());
    const given = JSON.parse(body) as Given;
    const wrong = faultOf(given);
    if (url === path) {
      if (wrong) return { status: 400, body: wrong };
      messages.push({
        channel: '#hook',
        ts: String(messages.length),
        text: given.text ?? '',
        blocks: given.blocks ?? [],
        edited: 0,
      });
      return { status: 200, body: 'ok' };
    }
    const refused = auth === `Bearer ${token}` ? wrong : 'invalid_auth';
    if (refused) return json({ ok: false, error: refused });
    if (url === '/api/chat.postMessage') {
      if (given.channel === '#nowhere') return json({ ok: false, error: 'channel_not_found' });
      const message = {
        channel: 'C024BE91L',
        ts: `1700000000.${String(messages.length).padStart(6, '0')}`,
        text: given.text ?? '',
        blocks: given.blocks ?? [],
        edited: 0,
      };
      messages.push(message);
      return json({ ok: true, channel: message.channel, ts: message.ts });
    }
    const known = messages.find(({ ts, channel }) => ts === given.ts && channel === given.channel);
    if (known === undefined) return json({ ok: false, error: 'message_not_found' });
    Object.assign(known, { text: given.text ?? '', blocks: given.blocks ?? [], edited: known.edited + 1 });
    return json({ ok: true, channel: known.channel, ts: known.ts });
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    bodies.push(body);
    const answer: { status: number; headers?: Record<string, string>; body: string } = decide(
      request.url ?? '',
      request.headers.authorization,
      body,
    );
    answers.push({ path: request.url ?? '', status: answer.status, body: answer.body });
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { webhook: `${base}${path}`, apiUrl: `${base}/api`, token, messages, bodies, answers, faults };
}

function json(body: object) {
  return { status: 200, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

interface Given {
  readonly text?: string;
  readonly blocks?: readonly Part[];
  readonly channel?: string;
  readonly ts?: string;
}

function faultOf({ text, blocks = [] }: Given): string | undefined {
  if ((text ?? '') === '' && blocks.length === 0) return 'no_text';
  if (String(text ?? '').length > 40_000) return 'msg_too_long';
  if (blocks.length > 50 || !blocks.every(isBlock)) return 'invalid_blocks';
  return JSON.stringify(blocks).length > TOTAL ? 'msg_blocks_too_long' : undefined;
}

const within = (text: unknown, most: number): boolean =>
  typeof text === 'string' && text.length > 0 && text.length <= most;

function isText(value: unknown, most: number, types: readonly string[]): boolean {
  const { type = '', text } = (value ?? {}) as Part;
  return types.includes(type) && within(text, most);
}

function isBlock(block: Part): boolean {
  if (block.type === 'header') return isText(block.text, 150, ['plain_text']);
  if (block.type === 'divider') return true;
  if (block.type === 'context') return (block.elements ?? []).length <= 10;
  if (block.type === 'section') {
    const isField = (field: unknown): boolean => isText(field, 2_000, ['mrkdwn', 'plain_text']);
    const { fields } = block;
    if (fields !== undefined && (fields.length === 0 || fields.length > 10 || !fields.every(isField))) return false;
    if (block.text === undefined) return fields !== undefined;
    return isText(block.text, 3_000, ['mrkdwn', 'plain_text']);
  }
  if (block.type !== 'actions') return false;
  const { elements = [] } = block;
  const ids = new Set(elements.map(({ action_id }) => action_id));
  const isButton = (one: Part): boolean =>
    one.type === 'button' &&
    isText(one.text, 75, ['plain_text']) &&
    within(one.url, 3_000) &&
    within(one.action_id, 255);
  return elements.length > 0 && elements.length <= 25 && ids.size === elements.length && elements.every(isButton);
}
