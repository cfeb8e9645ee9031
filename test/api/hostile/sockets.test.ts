import { createConnection, type Socket } from 'node:net';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createTaskApi } from '../../../src/api/create-task-api.ts';
import { createApp } from '../../../src/serve/http/create-app.ts';
import { listen } from '../../../src/serve/http/listen.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { atTheEnd } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { changingNothing, type Stand, startStand } from './stand.ts';

const TASK = JSON.stringify({ task: 't', run_id: 'free', status: 'queued' });

describePostgres('raw bytes', () => {
  let stand: Stand;
  let serve: string;
  beforeAll(async () => {
    stand = await startStand();
    const api = createTaskApi({ database: stand.database, anonymous: true, migrate: 'off', sweep: false });
    const options = {
      router: api.router,
      origins: [],
      requestsPerMinute: 10_000,
      clock: systemClock,
      onFailure: (error: unknown) => void (stand.failures as unknown[]).push(error),
    };
    const limits = { headersMs: 150, requestMs: 300, checkMs: 50 };
    const { url, stop } = await listen(createApp(options), { host: '127.0.0.1', port: 0 }, systemClock, limits);
    atTheEnd(() => stop(0));
    atTheEnd(() => api.close());
    serve = url;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('that stop in the middle of a body change nothing', () =>
    changingNothing(stand, async () => {
      for (const end of ['end', 'destroy', 'reset'] as const) {
        for (const head of [`Content-Length: ${TASK.length + 1}`, 'Transfer-Encoding: chunked']) {
          const body = head.startsWith('C') ? TASK : `${TASK.length.toString(16)}\r\n${TASK}\r\n`;
          const connection = open(stand.url, post('/agents/tasks', head, body));
          if (end === 'end') connection.socket.end();
          else
            await connection.sent.then(() =>
              end === 'destroy' ? connection.socket.destroy() : connection.socket.resetAndDestroy(),
            );
          expect(await connection.answer).toMatch(end === 'end' ? /^HTTP\/1\.1 400 / : /^$/);
        }
      }
      expect((await stand.call('GET', '/live')).status).toBe(200);
    }));

  it('that come too slowly are cut off, whether headers or body', () =>
    changingNothing(stand, async () => {
      for (const start of [
        'POST /agents/tasks HTTP/1.1\r\nHost: a\r\nX-A: ',
        post('/agents/tasks', `Content-Length: ${TASK.length + 100}`, TASK),
      ]) {
        const connection = open(serve, start);
        const drip = setInterval(() => connection.socket.writable && connection.socket.write('x'), 20);
        expect(await connection.answer).toMatch(/^HTTP\/1\.1 408 /);
        clearInterval(drip);
      }
      const silent = open(serve, 'G');
      expect(await silent.answer).toMatch(/^HTTP\/1\.1 408 /);
    }));

  it('of a body that never ends are waited for 30 s by the API itself', () =>
    changingNothing(stand, async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const connection = open(stand.url, post('/agents/tasks', `Content-Length: ${TASK.length + 1}`, TASK));
      await vi.waitUntil(() => vi.getTimerCount() > 0, { timeout: 30_000 });
      await vi.advanceTimersByTimeAsync(29_900);
      expect(connection.soFar()).toBe('');
      await vi.advanceTimersByTimeAsync(200);
      const answer = await connection.answer;
      expect(answer).toMatch(/^HTTP\/1\.1 408 .*"detail":"The body did not arrive within 30 s\."/s);
    }));

  it('that are no HTTP are refused, and hide no second request', () =>
    changingNothing(stand, async () => {
      const hidden = `POST /agents/tasks HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${TASK.length}\r\n\r\n${TASK}`;
      const both = ['Content-Length: 5', 'Transfer-Encoding: chunked'];
      for (const text of [
        'NONSENSE\r\n\r\n',
        'FOO /agents/tasks HTTP/1.1\r\nHost: a\r\n\r\n',
        'GET /agents/tasks HTTP/9.9\r\nHost: a\r\n\r\n',
        'GET /agents/tasks HTTP/1.1\r\n\r\n',
        post('/agents/tasks', 'Content-Length: -1', TASK),
        post('/agents/tasks', 'Content-Length: 5\r\nContent-Length: 6', TASK),
        post('/agents/tasks', both.join('\r\n'), `0\r\n\r\n${hidden}`),
        post('/agents/tasks', both.reverse().join('\r\n'), `0\r\n\r\n${hidden}`),
        post('/agents/tasks', 'Transfer-Encoding: chunked, identity', TASK),
        post('/agents/tasks', 'Transfer-Encoding : chunked', `0\r\n\r\n${hidden}`),
        post('/agents/tasks', 'Transfer-Encoding: chunked', `zz\r\n${hidden}`),
        post('/agents/tasks', 'X-A: a\rb\r\nContent-Length: 0', ''),
        post('/agents/tasks', 'X-A: a\0b\r\nContent-Length: 0', ''),
        post('/agents/tasks\r\nX: y', 'Content-Length: 0', ''),
      ]) {
        expect(await open(serve, text).answer, JSON.stringify(text.slice(0, 200))).toMatch(/^HTTP\/1\.1 4\d\d /);
      }
    }));

  it('with a header twice are one header, or refused', () =>
    changingNothing(stand, async () => {
      const twice = (header: string, rest = `Content-Length: ${TASK.length}`) =>
        open(serve, post('/agents/tasks', `${header}\r\n${rest}\r\nConnection: close`, TASK)).answer;
      expect(await twice('Idempotency-Key: a\r\nIdempotency-Key: b')).toMatch(
        /^HTTP\/1\.1 400 .*header\/idempotency-key/s,
      );
      expect(await twice('Authorization: Bearer orc_a\r\nAuthorization: Bearer orc_b')).toMatch(/^HTTP\/1\.1 401 /);
      expect(await twice(Array.from({ length: 3_000 }, (_, index) => `a${index}: b`).join('\r\n'))).toMatch(
        /^HTTP\/1\.1 431 /,
      );
      expect(await twice(`X-A: ${'a'.repeat(20_000)}`)).toMatch(/^HTTP\/1\.1 431 /);
      const patch = `PATCH /agents/tasks/${stand.task} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nIf-Match: "9.9"\r\nIf-Match: "8.8"\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`;
      expect(await open(serve, patch).answer).toMatch(/^HTTP\/1\.1 412 /);
    }));

  it('that name a host no one should believe get an address without it', async () => {
    for (const host of ['evil"><script>', 'a b', '', 'x'.repeat(300), 'a/b', 'user:pw@evil']) {
      const answer = await open(
        serve,
        `POST /agents/tasks HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${TASK.length}\r\nConnection: close\r\n\r\n${TASK}`,
      ).answer;
      expect(answer).toMatch(/^HTTP\/1\.1 (201|400) /);
      if (answer.startsWith('HTTP/1.1 201')) expect(answer).toMatch(/^location: \/agents\/tasks\/\d+\r$/im);
    }
  });
});

function post(path: string, headers: string, body: string): string {
  return `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n${headers}\r\n\r\n${body}`;
}

/** Sends bytes as they are and gathers what comes back until the other side ends. */
function open(
  url: string,
  text: string,
): { socket: Socket; sent: Promise<void>; answer: Promise<string>; soFar(): string } {
  const { hostname, port } = new URL(url);
  const socket = createConnection({ host: hostname, port: Number(port), allowHalfOpen: true });
  let got = '';
  socket.setEncoding('latin1').on('data', (part: string) => {
    got += part;
  });
  socket.on('error', () => undefined);
  const sent = new Promise<void>((resolve) => socket.write(text, 'latin1', () => resolve()));
  const answer = new Promise<string>((resolve) => {
    socket.once('end', () => socket.destroy());
    socket.once('close', () => resolve(got));
  });
  return { socket, sent, answer, soFar: () => got };
}
