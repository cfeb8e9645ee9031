import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { createWebhookNotifier, webhookBody } from '../../src/notify/adapters/webhook/webhook.ts';
import { type Handler, serve } from '../support/http-server.ts';
import { messageOf, runPlanText, send } from '../support/notify.ts';

const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

interface Hook {
  readonly url: string;
  readonly calls: { readonly headers: Record<string, string>; readonly body: string }[];
}

async function startHook(
  answer: (count: number) => { status?: number; headers?: Record<string, string>; body?: string } = () => ({}),
): Promise<Hook> {
  const calls: Hook['calls'] = [];
  const handler: Handler = (request, response, body) => {
    calls.push({ headers: request.headers as Record<string, string>, body });
    const { status = 204, headers = {}, body: text = '' } = answer(calls.length);
    response.writeHead(status, headers).end(text);
  };
  return { url: await serve(handler), calls };
}

const notifier = createWebhookNotifier();
const allow = '127.0.0.1';

describe('a webhook', () => {
  it('is what an independent verifier of Standard Webhooks accepts', async () => {
    const { url, calls } = await startHook();
    const secret = newSecret();
    const text = `name: nightly\nrun_id: nightly-1\nsecrets: [HOOK_SECRET]\nnotifiers:\n  - { uses: webhook, with: { url: "${url}/x", secret: "\${{ secrets.HOOK_SECRET }}", allow: [${allow}] } }\nsteps:\n  - { id: lint, run: "echo no; exit 1" }\n`;
    await runPlanText(text, { HOOK_SECRET: secret });
    const [{ headers, body } = { headers: {}, body: '' }] = calls;
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({
      type: 'run.failed',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: {
        run_id: 'nightly-1',
        status: 'failed',
        tasks: [{ task: 'lint', status: 'failed', exit_code: 1 }],
        log_excerpt: 'no',
      },
    });
    expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow();
  });

  it('is signed by both secrets while one is changed for another', async () => {
    const { url, calls } = await startHook();
    const secrets = [newSecret(), newSecret()];
    await send(notifier, { url, secret: secrets, allow });
    const [{ headers, body } = { headers: {}, body: '' }] = calls;
    for (const secret of secrets) expect(() => new Webhook(secret).verify(body, headers)).not.toThrow();
  });

  it('has the same id on every try', async () => {
    const { url, calls } = await startHook((count) =>
      count === 1 ? { status: 503, headers: { 'retry-after': '0' } } : {},
    );
    const text = `name: n\nnotifiers:\n  - { uses: webhook, on: [succeeded], with: { url: "${url}", secret: "${newSecret()}", allow: ${allow} } }\nsteps:\n  - { id: a, run: "true" }\n`;
    await runPlanText(text);
    expect(calls).toHaveLength(2);
    expect(calls[0]?.headers['webhook-id']).toBe(calls[1]?.headers['webhook-id']);
  });

  it('stays below 20 kB', () => {
    const task = {
      task: 'x'.repeat(64),
      status: 'failed',
      reason: null,
      exit_code: 1,
      outputs_uri: `https://x.example/${'y'.repeat(480)}`,
      duration_ms: 1,
    };
    const facts = {
      ...messageOf().facts,
      log_excerpt: 'ä'.repeat(50_000),
      tasks: Array.from({ length: 50 }, () => task),
    };
    expect(Buffer.byteLength(webhookBody(messageOf({ facts })))).toBeLessThan(20_000);
  });

  it.each([
    ['short', 'whsec_YWJj'],
    ['no base64', 'whsec_%%%'],
    ['long', `whsec_${randomBytes(80).toString('base64')}`],
  ])('is not sent with a secret that is %s', async (_how, secret) => {
    const { url, calls } = await startHook();
    expect(await send(notifier, { url, secret, allow })).toMatchObject({ outcome: 'failed' });
    expect(calls).toEqual([]);
  });
});

describe('a target nobody should make us call', () => {
  const secret = newSecret();

  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://10.1.2.3/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fd00::1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://0.0.0.0/',
    'https://100.64.1.1/',
  ])('%s is refused', async (url) => {
    expect(await send(notifier, { url, secret })).toEqual({
      outcome: 'failed',
      why: expect.stringContaining('private network'),
    });
  });

  it('is refused by name, whichever of its addresses is private and however often it changes', async () => {
    const { url, calls } = await startHook();
    const { port } = new URL(url);
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ];
    };
    const rebound = createWebhookNotifier({ resolve });
    expect(await send(rebound, { url: `https://rebind.example:${port}/`, secret })).toEqual({
      outcome: 'failed',
      why: 'rebind.example is in a private network.',
    });
    expect([asked, calls]).toEqual([1, []]);
  });

  it('is not reached by a redirect', async () => {
    const inner = await startHook();
    const outer = await startHook(() => ({ status: 302, headers: { location: `${inner.url}/latest` } }));
    expect(await send(notifier, { url: outer.url, secret, allow })).toMatchObject({
      why: expect.stringContaining('not followed (302)'),
    });
    expect(inner.calls).toEqual([]);
  });

  it('is not called by http, and by no other scheme', async () => {
    const resolve = async () => [{ address: '93.184.216.34', family: 4 }];
    const guarded = createWebhookNotifier({ resolve });
    expect(await send(guarded, { url: 'http://public.example/', secret })).toMatchObject({
      why: 'public.example is called by https alone.',
    });
    expect(await send(guarded, { url: 'http://93.184.216.34/', secret })).toMatchObject({
      why: expect.stringContaining('https alone'),
    });
    expect(await send(guarded, { url: 'file:///etc/passwd', secret })).toMatchObject({ why: 'file: is not called.' });
  });

  it('may be allowed by range', async () => {
    const { url, calls } = await startHook();
    expect(await send(notifier, { url, secret, allow: ['127.0.0.0/8'] })).toMatchObject({ outcome: 'delivered' });
    expect(calls).toHaveLength(1);
  });
});

it('reads no more of an endless answer than it needs', async () => {
  let sent = 0;
  const url = await serve((_request, response) => {
    response.writeHead(400);
    const chunk = Buffer.alloc(65_536, 'x');
    const more = (): void => {
      while (!response.destroyed && sent < 10_000_000 && response.write(chunk)) sent += chunk.length;
    };
    response.on('drain', more);
    more();
  });
  expect(await send(notifier, { url, secret: newSecret(), allow })).toMatchObject({
    outcome: 'failed',
    why: expect.stringMatching(/answered 400 \(x{50,}…\)\.$/),
  });
  expect(sent).toBeLessThan(10_000_000);
});

it('an endpoint that is gone is not asked again', async () => {
  const { url } = await startHook(() => ({ status: 410 }));
  expect(await send(notifier, { url, secret: newSecret(), allow })).toEqual({
    outcome: 'failed',
    why: expect.stringContaining('answered 410'),
  });
});
