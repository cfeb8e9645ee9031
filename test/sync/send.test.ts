import { describe, expect, it } from 'vitest';
import { Later, NoEntry, Refused, reasonIn } from '../../src/sync/send/faults.ts';
import { patiently } from '../../src/sync/send/patience.ts';
import { createSender, tidyBase } from '../../src/sync/send/sender.ts';
import { createFakeSystem } from '../../src/system/fake/fake-system.ts';

const never = new AbortController().signal;

/** A sender to an API that is only played. */
function played(script: Parameters<ReturnType<typeof createFakeSystem>['network']['when']>[1]) {
  const system = createFakeSystem();
  system.network.when('https://api.test/*', script);
  const send = createSender({ baseUrl: 'https://api.test/', token: 't', fetch: system.fetch, clock: system.clock });
  return { system, post: () => send({ method: 'POST', path: '/agents/runs', body: '{}' }, never) };
}

describe('an answer', () => {
  it.each([
    [{ status: 201, json: { a: 1 } }, undefined],
    [{ status: 400, json: { detail: 'No.' } }, Refused],
    [{ status: 409, json: {} }, Refused],
    [{ status: 401, json: {} }, NoEntry],
    [{ status: 403, json: { scope: 'tasks:write' } }, NoEntry],
    [{ status: 302, headers: { location: 'https://other.test/' } }, NoEntry],
    [{ status: 307, headers: { location: 'https://other.test/' } }, NoEntry],
    [{ status: 408 }, Later],
    [{ status: 429 }, Later],
    [{ status: 500, body: 'oops' }, Later],
    [{ status: 503 }, Later],
    [{ status: 200, body: '<html>', headers: { 'content-type': 'text/html' } }, Later],
  ])('%j is judged', async (script, fault) => {
    const answer = await played(script)
      .post()
      .catch((thrown: unknown) => thrown);
    if (fault === undefined) expect(answer).toEqual({ status: 201, json: { a: 1 } });
    else expect(answer).toBeInstanceOf(fault);
  });

  it.each([
    ['7', 7_000],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['86400', 300_000],
    [undefined, undefined],
  ])('that asks for patience with %s is left alone for %s ms', async (header, ms) => {
    const headers = header === undefined ? {} : { 'retry-after': header };
    const thrown = await played({ status: 503, headers })
      .post()
      .catch((fault: unknown) => fault);
    expect(thrown).toMatchObject({ retryAfter: ms });
  });

  it('that sends on to the same server is followed with method, body and token', async () => {
    const { system, post } = played((request) =>
      request.url.endsWith('/') ? { json: {} } : { status: 307, headers: { location: '/agents/runs/' } },
    );
    expect(await post()).toEqual({ status: 200, json: {} });
    expect(
      system.network.requests.map(({ method, url, body, headers }) => [method, url, body, headers.authorization]),
    ).toEqual([
      ['POST', 'https://api.test/agents/runs', '{}', 'Bearer t'],
      ['POST', 'https://api.test/agents/runs/', '{}', 'Bearer t'],
    ]);
  });

  it('that never comes is given up after a minute', async () => {
    const { system, post } = played({ after: 3_600_000, json: {} });
    const answer = post().catch((thrown: unknown) => thrown);
    await system.clock.advance(60_000);
    expect(await answer).toBeInstanceOf(Later);
  });
});

it('an address is read as people write it', () => {
  for (const text of ['https://a.b', 'https://a.b/', 'https://a.b/agents', 'https://a.b/agents/ ']) {
    expect(tidyBase(text)).toBe('https://a.b');
  }
  expect(tidyBase('https://a.b/tools/')).toBe('https://a.b/tools');
});

it('a refusal is told by its fields, else by its words', () => {
  expect(reasonIn(422, { title: 'T', errors: [{ pointer: '/a', detail: 'is odd' }] })).toBe('422 /a: is odd');
  expect(reasonIn(422, { detail: [{ loc: ['body', 'a'], msg: 'is odd' }] })).toBe('422 body/a: is odd');
  expect(reasonIn(409, { title: 'Conflict', detail: 'It is over.' })).toBe('409 It is over');
  expect(reasonIn(502, undefined)).toBe('502');
});

describe('patience', () => {
  /** Tries `count` times in vain; answers when it tried. */
  async function tried(fault: Later, count: number, closing = new AbortController()) {
    const system = createFakeSystem();
    const times: number[] = [];
    const done = patiently(system, { closing: closing.signal, stop: never }, async () => {
      times.push(system.clock.monotonic());
      if (times.length <= count) throw fault;
      return 'told';
    }).catch((thrown: unknown) => thrown);
    for (let at = 0; at < count * 40; at += 1) await system.clock.advance(1_000);
    return { times, answer: await Promise.race([done, Promise.resolve('waits')]) };
  }

  it('waits longer each time, up to half a minute, and never ends while the run goes on', async () => {
    const { times, answer } = await tried(new Later('down'), 12);
    const waits = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    expect(answer).toBe('told');
    expect(waits[0]).toBeLessThanOrEqual(500);
    expect(Math.max(...waits)).toBeLessThanOrEqual(30_000);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(15_000);
  });

  it('waits as long as it is asked to', async () => {
    const { times } = await tried(new Later('busy', { status: 429, retryAfter: 7_000 }), 2);
    expect(times).toEqual([0, 7_000, 14_000]);
  });

  it('ends soon once the run is over, and at once where nobody listens', async () => {
    const over = new AbortController();
    over.abort();
    const broken = await tried(new Later('broken', { status: 500 }), 100, over);
    expect(broken.times).toHaveLength(10);
    expect(broken.times.at(-1)).toBeLessThan(3_000);
    const refused = await tried(new Later('gone', { cause: { code: 'ECONNREFUSED' } }), 100, over);
    expect(refused.times).toHaveLength(1);
  });
});
