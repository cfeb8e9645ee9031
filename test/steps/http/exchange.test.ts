import { describe, expect, test } from 'vitest';
import { httpRunner } from '../../../src/steps/http/http-runner.ts';
import type { StepSettings } from '../../../src/steps/step-runner.ts';
import { echo, type Handler, serve } from '../../support/http-server.ts';
import { createTestCall } from '../../support/step-call.ts';

async function run(settings: StepSettings) {
  const test = createTestCall(settings);
  return { ...test, result: await httpRunner.run(test.call) };
}

describe('redirects', () => {
  const hop: Handler = (request, response, body) => {
    const match = /^\/(\d+)\/(\d+)$/.exec(request.url ?? '');
    if (!match) return echo(request, response, body);
    const left = Number(match[2]);
    response.writeHead(Number(match[1]), { location: left > 1 ? `/${match[1]}/${left - 1}` : '/end' }).end('moved');
  };

  test('are followed and told', async () => {
    const url = await serve(hop);
    const { result, printed } = await run({ url: `${url}/301/2` });
    expect(JSON.parse(result.outputs?.json ?? '')).toMatchObject({ url: '/end', method: 'GET' });
    expect(printed()).toContain(`GET ${url}/301/2 -> 301, on to ${url}/301/1\n`);
  });

  test('but not for ever', async () => {
    const url = await serve(hop);
    const { result } = await run({ url: `${url}/302/9`, max_redirects: 3 });
    expect(result).toMatchObject({ status: 'failed', message: `${new URL(url).host} redirected more than 3 times.` });
    expect((await run({ url: `${url}/302/3`, max_redirects: 3 })).result.status).toBe('succeeded');
  });

  test('nor where the first answer is wanted', async () => {
    const url = await serve(hop);
    const { result } = await run({ url: `${url}/302/1`, max_redirects: 0, expect: { status: 302 } });
    expect(result).toMatchObject({ status: 'succeeded', outputs: { body: 'moved' } });
  });

  test.each([
    [303, 'PUT', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [307, 'POST', 'POST', 'data'],
    [302, 'PUT', 'PUT', 'data'],
  ])('%i turns %s into %s', async (status, method, next, body) => {
    const url = await serve(hop);
    const { result } = await run({ url: `${url}/${status}/1`, method, body: 'data' });
    expect(JSON.parse(result.outputs?.json ?? '')).toMatchObject({ method: next, body });
  });

  test('take no credentials to another host', async () => {
    const other = await serve(echo);
    const url = await serve((_request, response) => response.writeHead(302, { location: `${other}/x` }).end());
    const { result } = await run({ url, headers: { Authorization: 'Bearer t', Cookie: 'c=1', 'X-Kept': 'y' } });
    const { headers } = JSON.parse(result.outputs?.json ?? '');
    expect(headers).toMatchObject({ 'x-kept': 'y' });
    expect(headers.authorization).toBeUndefined();
    expect(headers.cookie).toBeUndefined();
  });

  test('to anything but HTTP are not followed', async () => {
    const url = await serve((_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    expect((await run({ url })).result.message).toContain('redirects to file:, which is not followed');
  });
});
