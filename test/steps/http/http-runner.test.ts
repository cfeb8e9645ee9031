import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { checkSettings } from '../../../src/steps/check-settings.ts';
import { httpRunner } from '../../../src/steps/http/http-runner.ts';
import type { StepSettings } from '../../../src/steps/step-runner.ts';
import { stepRunnerLaws } from '../../contracts/step-runner.ts';
import { echo, type Handler, serve } from '../../support/http-server.ts';
import { createTestCall } from '../../support/step-call.ts';

async function run(settings: StepSettings) {
  const test = createTestCall(settings);
  expect(await checkSettings(httpRunner, settings)).toBeUndefined();
  return { ...test, result: await httpRunner.run(test.call) };
}

describe('the laws of a step runner', () => {
  const hanging = async () => ({
    url: await serve(({ url }, response) => {
      if (url === '/') response.writeHead(302, { location: '/forever' }).end();
    }),
  });
  stepRunnerLaws({ runner: httpRunner, works: async () => ({ url: await serve(echo) }), lasts: hanging });
});

describe('the request', () => {
  test('carries method, headers and text', async () => {
    const url = await serve(echo);
    const { result } = await run({ url: `${url}/a?b=c`, method: 'PUT', headers: { 'X-Count': 3 }, body: 'héllo' });
    expect(result.status).toBe('succeeded');
    expect(JSON.parse(result.outputs?.json ?? '')).toMatchObject({
      method: 'PUT',
      url: '/a?b=c',
      headers: { 'x-count': '3' },
      body: 'héllo',
    });
  });

  test('carries JSON, as a POST unless it is said otherwise', async () => {
    const { result } = await run({ url: await serve(echo), json: { a: [1, null] } });
    expect(JSON.parse(result.outputs?.json ?? '')).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"a":[1,null]}',
    });
  });

  test('moves a user and password from the address to a header, and prints neither', async () => {
    const url = (await serve(echo)).replace('http://', 'http://me:p%40ss@');
    const { result, printed, call } = await run({ url });
    const sent = JSON.parse(result.outputs?.json ?? '');
    expect(sent.headers.authorization).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
    expect(printed().split('\n')[0]).not.toMatch(/me:|p%40ss/);
    expect(httpRunner.describe?.(call.settings).args.join(' ')).not.toMatch(/me:|p%40ss/);
  });

  test.each([
    [{ url: 'not an address' }, 'url is not an address: not an address'],
    [{ url: 'file:///etc/passwd' }, 'url must begin with http:// or https://, not file:'],
    [{ url: 'http://127.0.0.1:1', headers: { 'a b': 'secret' } }, 'headers: a b is not a name a header can have'],
    [
      { url: 'http://127.0.0.1:1', headers: { a: 'secret\nvalue' } },
      'headers: the value of a holds a character a header cannot carry',
    ],
  ])('%j is refused', async (settings, message) => {
    const { result } = await run(settings as StepSettings);
    expect(result).toEqual({ status: 'failed', reason: 'not_started', message });
  });
});

describe('the answer', () => {
  test('is printed in short, without headers', async () => {
    const url = await serve((_request, response) => {
      response.setHeader('content-type', 'text/plain');
      response.setHeader('x-private', 'not-to-be-seen');
      response.end('a'.repeat(5_000));
    });
    const { printed } = await run({ url, headers: { authorization: 'Bearer not-to-be-seen' } });
    expect(printed().replace(/in \d+ ms/, 'in 1 ms')).toBe(
      `GET ${url}/ -> 200 OK, 5000 bytes in 1 ms\n${'a'.repeat(2_000)}…\n`,
    );
  });

  test('that is no text is not printed', async () => {
    const url = await serve((_request, response) => {
      response.setHeader('content-type', 'image/png');
      response.end(Buffer.from([137, 80, 78, 71]));
    });
    expect((await run({ url })).printed().trim().split('\n')).toHaveLength(1);
  });

  test('gives status, body and JSON as outputs', async () => {
    const url = await serve((_request, response) => response.writeHead(201).end('{ "b": 1 }'));
    expect((await run({ url })).result.outputs).toEqual({ status: '201', body: '{ "b": 1 }', json: '{"b":1}' });
    const text = await serve((_request, response) => response.end('plain'));
    expect((await run({ url: text })).result.outputs).toEqual({ status: '200', body: 'plain' });
  });

  test('is read in part where it is long, and no further than a MiB', async () => {
    const url = await serve((_request, response) => {
      const more = (): void => {
        while (response.write('x'.repeat(65_536)));
        response.once('drain', more);
      };
      more();
    });
    const { result, notes } = await run({ url });
    expect(result.status).toBe('succeeded');
    expect(result.outputs?.body).toBe('x'.repeat(65_536));
    expect(notes).toEqual([expect.stringContaining('the first 65536 characters')]);
  });
});

describe('what is expected', () => {
  const answer: Handler = ({ url }, response) => {
    response.statusCode = Number(url?.slice(1));
    response.end('{"state":"ready","items":[{"id":7}]}');
  };

  test.each([
    ['2xx, unless it is said otherwise', 204, undefined, undefined],
    ['not 404', 404, undefined, 'answered 404 Not Found; expected was 2xx.'],
    ['a status', 404, { status: 404 }, undefined],
    ['one of several', 503, { status: ['2xx', 503] }, undefined],
    ['none of several', 500, { status: ['2xx', 503] }, 'answered 500 Internal Server Error; expected was 2xx or 503.'],
    ['text', 200, { contains: ['ready', 'items'] }, undefined],
    ['missing text', 200, { contains: 'gone' }, 'The body does not contain "gone".'],
    ['a pattern', 200, { matches: '"id":\\d+' }, undefined],
    ['a pattern that fails', 200, { matches: '^x' }, 'The body does not match /^x/.'],
    ['a pattern that is none', 200, { matches: '(' }, 'expect.matches is not a regular expression: ('],
    ['values inside', 200, { json: { state: 'ready', 'items.0': { id: 7 } } }, undefined],
    [
      'other values inside',
      200,
      { json: { 'items.0.id': 8, 'a.b': 1 } },
      'items.0.id in the body is 7; expected was 8. a.b in the body is missing; expected was 1.',
    ],
  ])('%s', async (_name, status, expected, message) => {
    const url = await serve(answer);
    const { result } = await run({ url: `${url}/${status}`, ...(expected === undefined ? {} : { expect: expected }) });
    expect(result.status).toBe(message === undefined ? 'succeeded' : 'failed');
    if (message !== undefined) expect(result.message).toContain(message);
  });

  test('a body that is no JSON', async () => {
    const url = await serve((_request, response) => response.end('<html>'));
    expect((await run({ url, expect: { json: { a: 1 } } })).result.message).toBe('The body is not JSON.');
  });
});

describe('no answer', () => {
  test('from a port where nobody listens', async () => {
    const { host } = new URL(await serve(echo, { closed: true }));
    const { result } = await run({ url: `http://${host}/` });
    expect(result).toEqual({ status: 'failed', message: `${host} did not answer: connect ECONNREFUSED ${host}.` });
  });

  test.each([
    ['at all', () => undefined],
    ['in full', (_request: IncomingMessage, response: ServerResponse) => void response.write('half')],
  ])('%s within the time limit', async (_name, handler) => {
    const url = await serve(handler);
    const { result } = await run({ url, timeout: '60ms' });
    expect(result).toEqual({ status: 'failed', message: `${new URL(url).host} did not answer in full within 60 ms.` });
  });
});

test('what the settings may hold', async () => {
  const faults = await checkSettings(httpRunner, {
    method: 'FETCH',
    header: { a: 1 },
    timeout: 'soon',
    expect: { status: 99, contain: 'x' },
  });
  expect(faults?.split('; ')).toMatchInlineSnapshot(`
    [
      "with of http: url is missing",
      "there is no header. Did you mean "headers"?",
      "method must be one of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
      "timeout is not as it must be: How long the whole exchange may take, as a duration such as \`30s\`",
      "there is no expect.contain. Did you mean "contains"?",
      "expect.status is not as it must be: A status, a class such as \`2xx\`, or a list of either",
    ]
  `);
});
