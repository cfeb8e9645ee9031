import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFakeFiles } from '../../src/system/fake/fake-files.ts';
import { systemFiles } from '../../src/system/files.ts';
import { createLeanFetch } from '../../src/system/lean-fetch.ts';
import { createSystem } from '../../src/system/system.ts';
import { createFolder } from '../support/cli.ts';
import { echo, serve } from '../support/http-server.ts';

const never = new AbortController().signal;
const plain = { method: 'POST', headers: { 'x-a': 'b' }, signal: never, redirect: 'manual' } as const;

describe('a lean fetch', () => {
  it('sends method, headers and body, and reads the answer', async () => {
    const ask = createLeanFetch();
    const url = await serve(echo);
    const answer = await ask(`${url}/x?y=1`, { ...plain, body: 'größe' });
    expect([answer.status, answer.headers.get('Content-Type'), answer.headers.get('x-none')]).toEqual([
      200,
      'application/json',
      null,
    ]);
    expect(JSON.parse(await answer.text())).toMatchObject({
      method: 'POST',
      url: '/x?y=1',
      body: 'größe',
      headers: { 'x-a': 'b', 'content-length': '7' },
    });
    const bytes = await ask(url, { ...plain, method: 'PATCH', body: Buffer.from('raw') });
    expect(JSON.parse(await bytes.text())).toMatchObject({ method: 'PATCH', body: 'raw' });
  });

  it('follows no redirect', async () => {
    const url = await serve((_request, response) => response.writeHead(307, { location: '/there' }).end());
    const answer = await createLeanFetch()(url, plain);
    expect([answer.status, answer.headers.get('location')]).toEqual([307, '/there']);
  });

  it('fails with the system error, with the reason of its signal, and where the answer breaks off', async () => {
    const ask = createLeanFetch();
    await expect(ask(await serve(echo, { closed: true }), plain)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const slow = new AbortController();
    const answer = ask(await serve(() => slow.abort(new Error('enough'))), { ...plain, signal: slow.signal });
    await expect(answer).rejects.toThrow('enough');
    const broken = await ask(
      await serve((_request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half', () => response.destroy());
      }),
      plain,
    );
    await expect(broken.text()).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('is not there beside a fetch that was given', () => {
    expect(createSystem({ fetch }).leanFetch).toBeUndefined();
  });
});

it.each([
  ['on disk', systemFiles],
  ['in memory', createFakeFiles({ '/f': '0123456789' })],
])('a part of a file %s is read', async (_where, files) => {
  const path = files === systemFiles ? join(createFolder(), 'f') : '/f';
  if (files === systemFiles) writeFileSync(path, '0123456789');
  const read = async (start: number, length: number) => (await files.readPart(path, start, length)).toString();
  expect([await read(0, 4), await read(8, 4), await read(10, 4), await read(20, 4)]).toEqual(['0123', '89', '', '']);
});
