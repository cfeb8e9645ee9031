import { beforeAll, expect, it } from 'vitest';
import { describePostgres } from '../../support/postgres.ts';
import { changingNothing, expectRefused, type Stand, startStand } from './stand.ts';

const TASK = { task: 't', run_id: 'free', status: 'queued' };
const LONG = 'x'.repeat(4_000);

describePostgres('headers', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand();
  });

  it.each(['', ' ', '"', '"unclosed', 'a b', 'é', `"${'k'.repeat(256)}"`, 'k'.repeat(256), LONG, '""', 'a, b'])(
    'Idempotency-Key: %j is no key',
    (key) =>
      changingNothing(stand, async () => {
        const answer = await stand.call('POST', '/tasks', TASK, { 'idempotency-key': key });
        expectRefused(answer, 'header/idempotency-key', 400);
      }),
  );

  it('Idempotency-Key takes 255 characters', async () => {
    const headers = { 'idempotency-key': 'k'.repeat(255) };
    const [first, again] = [
      await stand.call('POST', '/tasks', TASK, headers),
      await stand.call('POST', '/tasks', TASK, headers),
    ];
    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
    await changingNothing(stand, async () => {
      expectRefused(await stand.call('POST', '/tasks', { ...TASK, task: 'other' }, headers), undefined, 422);
    });
  });

  it.each([
    '',
    'x',
    '"',
    '"1"',
    'W/"1.1"',
    '"1.1',
    '"999999999.1"',
    '"1.99999999999"',
    `"${'9'.repeat(400)}.1"`,
    '"0.1"',
    '"1.-1"',
    LONG,
    '"é"',
  ])('If-Match: %j matches nothing', (tag) =>
    changingNothing(stand, async () => {
      for (const [method, path] of [
        ['PATCH', ''],
        ['POST', '/approve'],
        ['POST', '/cancel'],
      ] as const) {
        const answer = await stand.call(
          method,
          `/tasks/${stand.task}${path}`,
          { ...(method === 'PATCH' ? { message: 'new' } : {}) },
          { 'if-match': tag },
        );
        expectRefused(answer, undefined, 412);
      }
    }),
  );

  it.each(['x', '-1', '1.5', '1e3', '0x1', '9'.repeat(20), '1 2', LONG, '²'])('Last-Event-ID: %j is no id', (id) =>
    changingNothing(stand, async () => {
      const headers = { 'last-event-id': id };
      expectRefused(await raw(stand, '/events', headers), 'header/last-event-id', 400);
      expectRefused(await raw(stand, `/tasks/${stand.task}/log?follow`, headers), 'header/last-event-id', 400);
    }),
  );

  it.each(['bytes=99-', 'bytes=12-', 'bytes=-0', `bytes=${'9'.repeat(400)}-`])('Range: %j is not there', (range) =>
    changingNothing(stand, async () => {
      const answer = await stand.call('GET', `/tasks/${stand.task}/log`, undefined, { range });
      expectRefused(answer, undefined, 416);
      expect(answer.headers.get('content-range')).toBe('bytes */12');
    }),
  );

  it.each(['', 'x', 'bytes', 'bytes=', 'bytes=a-b', 'bytes=5-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=--1', LONG])(
    'Range: %j is none, and the whole is sent',
    async (range) => {
      const answer = await stand.call('GET', `/tasks/${stand.task}/log`, undefined, { range });
      expect([answer.status, answer.body]).toEqual([200, 'first words\n']);
    },
  );

  it('that mean nothing here change nothing', () =>
    changingNothing(stand, async () => {
      for (const headers of [
        { accept: LONG },
        { accept: 'image/png' },
        { accept: ';;;,,,q=9' },
        { 'accept-encoding': '*;q=0' },
        { 'if-none-match': LONG },
        { 'if-modified-since': 'never' },
        { 'x-forwarded-host': 'evil"><script>' },
        { 'x-forwarded-proto': 'javascript' },
        { 'x-http-method-override': 'DELETE' },
        { cookie: LONG },
        { traceparent: 'x' },
      ]) {
        const answer = await stand.call('GET', `/tasks/${stand.task}`, undefined, headers);
        expect([answer.status, answer.body.id]).toEqual([200, stand.task]);
      }
    }));

  it('that name a request are believed only where they are safe to repeat', async () => {
    const told = async (id: string) =>
      (await stand.call('GET', '/tasks/999', undefined, { 'x-request-id': id })).headers.get('x-request-id');
    expect(await told('a.b:c-d_9')).toBe('a.b:c-d_9');
    for (const id of ['', 'a b', '<script>', 'x'.repeat(129), LONG, 'a, b', 'é'])
      expect(await told(id)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('of a caller who is not known say nothing of why the server is what it is', async () => {
    const closed = await startStand(undefined, {});
    for (const authorization of [
      '',
      'Bearer',
      'Bearer ',
      `Bearer orc_${LONG}`,
      'Bearer orc_x',
      `Bearer ${'a.'.repeat(3000)}b`,
      'Basic YTpi',
      'bearer \u0080',
      "Bearer orc_' OR 1=1 --",
    ]) {
      const answer = await closed.call('GET', '/tasks', undefined, { authorization });
      expectRefused(answer, undefined, 401);
    }
    expect(closed.failures).toEqual([]);
  });
});

async function raw(stand: Stand, path: string, headers: Record<string, string>) {
  const answer = await stand.call('GET', path, undefined, { ...headers, accept: 'text/event-stream' });
  return answer;
}
