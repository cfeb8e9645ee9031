import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { callCli, createFolder } from '../support/cli.ts';
import { serve } from '../support/http-server.ts';
import { textOf } from '../support/pages.ts';

const page = textOf('docs/notifications.md');

/** The files the page shows: name -> text. Each names itself in its first line. */
const shown = Object.fromEntries(
  [...page.matchAll(/```(?:yaml|js)\n(?:#|\/\/) (\S+)\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => [
    name,
    text,
  ]),
);

test('the first plan of the page is a good one, and its test prints what the page shows', async () => {
  const cwd = createFolder(shown);
  const { status, stdout } = await callCli(['notify', 'test', 'plans/told.yml'], { cwd });
  expect(status).toBe(0);
  expect(page).toContain(`$ orchestrator notify test plans/told.yml\n${stdout}`);
});

test.each([...page.matchAll(/```yaml\n( {2}- uses: [\s\S]*?)```/g)].map(([, text = '']) => text))(
  'a plan may hold %s',
  async (notifier) => {
    const names = [...notifier.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name);
    const text = `name: n\nsecrets: [${names}]\nnotifiers:\n${notifier}steps:\n  - { id: a, command: node --version }\n`;
    const { status, stderr } = await callCli(['validate', 'p.yml'], { cwd: createFolder({ 'p.yml': text }) });
    expect([status, stderr]).toEqual([0, '']);
  },
);

test('the receiver of the page takes what is signed, and nothing else', async () => {
  const cwd = createFolder(shown);
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const port = await freePort();
  const receiver = spawn(process.execPath, [join(cwd, 'receiver.mjs')], {
    env: { HOOK_SECRET: secret, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void receiver.kill());
  const heard = new Promise<string>((resolve) =>
    receiver.stdout.once('data', (bytes: Buffer) => resolve(bytes.toString())),
  );
  const plan = (word: string): string =>
    `name: n\nnotifiers: [{ uses: webhook, with: { url: "http://127.0.0.1:${port}/", secret: "${word}", allow: 127.0.0.1 } }]\nsteps: [{ id: a, command: node --version }]\n`;
  const test = (word: string) => callCli(['notify', 'test', '-'], { cwd, stdin: plan(word) });
  expect((await test(secret)).stdout).toMatch(/^webhook {2}delivered/);
  expect(await heard).toBe('notify.test\n');
  const forged = await test(`whsec_${randomBytes(32).toString('base64')}`);
  expect([forged.status, forged.stdout]).toEqual([1, expect.stringContaining('answered 401')]);
});

test('the plugin of the page tells its pager', async () => {
  const bodies: string[] = [];
  const url = await serve((_request, response, body) => {
    bodies.push(body);
    response.end();
  });
  const text = `name: n\nplugins: [./pager.mjs]\nnotifiers: [{ uses: pager, with: { to: ops, url: "${url}" } }]\nsteps: [{ id: a, command: node --version }]\n`;
  const { stdout } = await callCli(['notify', 'test', 'p.yml'], { cwd: createFolder({ ...shown, 'p.yml': text }) });
  expect([stdout, bodies]).toEqual([
    'pager  delivered  ops\n',
    ['{"to":"ops","text":"Test from n: notifications arrive"}'],
  ]);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
