import { spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { EVENT_TYPES } from '../../src/store/deliveries/outbox-event.ts';
import { createFolder } from '../support/cli.ts';
import { blocksOf, root, rowsOf } from '../support/pages.ts';
import { describePostgres } from '../support/postgres.ts';
import { serve } from '../support/server.ts';
import { shell } from '../support/shell.ts';
import { startReceiver } from '../support/webhook.ts';

const blocks = blocksOf('docs/webhooks.md').map(({ text }) => text);
const scripts = blocks.filter((text) => text.startsWith('curl '));

test('docs/webhooks.md names every type of event, and no other', () => {
  const told = rowsOf('docs/webhooks.md').flatMap(({ head, cells }) =>
    head === 'type' ? (cells[0]?.codes ?? []) : [],
  );
  expect(told.sort()).toEqual([...EVENT_TYPES, 'endpoint.test'].sort());
});

describePostgres('docs/webhooks.md', () => {
  test('shows calls of curl that work, in their order', async () => {
    const { url, token } = await serve({ api: { webhooks: { allow: ['127.0.0.1'] } } });
    const receiver = await startReceiver();
    const script = scripts
      .join('\n')
      .replaceAll('curl ', 'curl -sS --fail-with-body ')
      .replaceAll('http://localhost:8001', url)
      .replaceAll('https://hooks.example.org', receiver.url)
      .replaceAll('$API_TOKEN', token.text);
    const { status, printed } = await shell(script, createFolder());
    expect(status, printed).toBe(0);
    expect(printed.match(/"secret":"whsec_[^"]+"/g)).toHaveLength(2);
    await expect.poll(() => receiver.heard.length).toBeGreaterThan(0);
    expect(receiver.heard[0]).toMatchObject({ url: '/runs', body: expect.stringContaining('endpoint.test') });
  });

  test('shows a receiver that takes what is signed, and nothing else', async () => {
    const api = await serve({ anonymous: true, api: { webhooks: { allow: ['127.0.0.1'] } } });
    const port = await freePort();
    const call = async (path: string, body?: object): Promise<{ id: number; secret: string; status: string }> => {
      const response = await fetch(`${api.url}/agents${path}`, {
        method: path.startsWith('/deliveries') ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return response.json() as Promise<{ id: number; secret: string; status: string }>;
    };
    const { id, secret } = await call('/endpoints', { url: `http://127.0.0.1:${port}/` });
    const cwd = createFolder({ 'hook.mjs': blocks.find((text) => text.startsWith('// hook.mjs')) ?? '' });
    symlinkSync(join(root, 'node_modules'), join(cwd, 'node_modules'));
    const receiver = spawn(process.execPath, [join(cwd, 'hook.mjs')], {
      env: { HOOK_SECRET: secret, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void receiver.kill());
    let heard = '';
    receiver.stdout.on('data', (bytes: Buffer) => {
      heard += bytes.toString();
    });
    const answers = (): Promise<number> =>
      fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' }).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(answers).toBe(401);
    const delivery = await call(`/endpoints/${id}/test`);
    await expect.poll(async () => (await call(`/deliveries/${delivery.id}`)).status).toBe('delivered');
    await expect.poll(() => heard).toMatch(/^msg_\w+ endpoint\.test/);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
