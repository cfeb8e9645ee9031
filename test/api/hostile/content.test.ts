import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { describePostgres } from '../../support/postgres.ts';
import { changingNothing, expectRefused, REGISTRATION, type Stand, startStand } from './stand.ts';

const MEBIBYTE = 1024 * 1024;
const TASK = { task: 't', run_id: 'free', status: 'queued' };

describePostgres('what a body holds', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand();
  });
  const post = (body: unknown, headers: Record<string, string> = {}) => stand.call('POST', '/tasks', body, headers);

  it('has at most 1 MiB', async () => {
    const frame = JSON.stringify({ ...TASK, inputs: { text: '' } }).length;
    const sized = (bytes: number): string => JSON.stringify({ ...TASK, inputs: { text: 'x'.repeat(bytes - frame) } });
    expect((await post(sized(MEBIBYTE))).status).toBe(201);
    await changingNothing(stand, async () => {
      expectRefused(await post(sized(MEBIBYTE + 1)), undefined, 413);
      expectRefused(await post(gzipSync(sized(20 * MEBIBYTE)), { 'content-encoding': 'gzip' }), undefined, 413);
      const log = `/tasks/${stand.task}/log?seq=2`;
      const bytes = new Uint8Array(MEBIBYTE + 1);
      expectRefused(await stand.call('POST', log, bytes, { 'content-type': 'text/plain' }), undefined, 413);
    });
  });

  it('is nested 64 levels, not more, however many', () =>
    changingNothing(stand, async () => {
      for (const depth of [64, 100, 10_000, 100_000]) {
        const list = `${'['.repeat(depth)}${']'.repeat(depth)}`;
        const object = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
        for (const text of [list, object]) {
          const body = `{"task":"t","run_id":"free","status":"queued","inputs":{"deep":${text}}}`;
          expectRefused(await post(body), /^\/inputs\/deep/);
          expectRefused(await post(text), undefined);
        }
        const batch = `{"items":[{"op":"update","id":${stand.task},"inputs":{"deep":${list}}}]}`;
        const { results } = (await stand.call('POST', '/tasks/batch', batch)).body;
        expect(results[0].problem.errors[0].pointer).toMatch(/^\/items\/0\/inputs\/deep/);
      }
    }));

  it('has no number that would become another', () =>
    changingNothing(stand, async () => {
      for (const number of ['1e400', '-1e400', '9007199254740993', '-9007199254740993', '12345678901234567890']) {
        expectRefused(
          await post(`{"task":"t","run_id":"free","status":"queued","inputs":{"n":${number}}}`),
          '/inputs/n',
        );
        expectRefused(
          await post(`{"task":"t","run_id":"free","status":"queued","duration_ms":${number}}`),
          '/duration_ms',
        );
        expectRefused(
          await stand.call(
            'POST',
            '/runs',
            `${JSON.stringify({ ...REGISTRATION, source_key: 'x' }).slice(0, -1)},"params":{"a":[${number}]}}`,
          ),
          '/params/a/0',
        );
      }
    }));

  it('is JSON in UTF-8, and said to be', () =>
    changingNothing(stand, async () => {
      const text = JSON.stringify(TASK);
      for (const body of [
        '',
        '{',
        'nonsense',
        `${text}x`,
        "{'task':'t'}",
        '{"a":NaN}',
        '{"a":01}',
        '\u0000',
        '{"a":"\n"}',
      ]) {
        expectRefused(await post(body), undefined, body === '' ? 422 : 400);
      }
      const broken = Buffer.from(JSON.stringify({ ...TASK, message: 'XX' })).map((byte) => (byte === 88 ? 0xff : byte));
      expectRefused(await post(broken), undefined, 400);
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
        'image/png',
        'x',
        '',
      ]) {
        expectRefused(await post(text, { 'content-type': type }), undefined, 415);
      }
      expectRefused(await post(text, { 'content-type': 'application/json; charset=latin-9000' }), undefined, 415);
      for (const coding of ['zstd', 'identity, gzip', 'x'.repeat(1000)]) {
        expectRefused(await post(text, { 'content-encoding': coding }), undefined, 415);
      }
      for (const coding of ['gzip', 'deflate', 'br']) {
        expectRefused(await post(text, { 'content-encoding': coding }), undefined, 400);
      }
      const cut = gzipSync(text).subarray(0, -9);
      expectRefused(await post(cut, { 'content-encoding': 'gzip' }), undefined, 400);
      const log = `/tasks/${stand.task}/log?seq=2`;
      expectRefused(await stand.call('POST', log, text), undefined, 415);
      expectRefused(await stand.call('POST', log, '', { 'content-type': 'text/plain' }), '', 422);
    }));

  it('may be compressed', async () => {
    const body = gzipSync(JSON.stringify(TASK));
    expect((await post(body, { 'content-encoding': 'gzip' })).status).toBe(201);
  });

  it('is text to every part of ours, whatever it says', async () => {
    const words = [
      `'; DROP TABLE agents_tasks; --`,
      `" OR 1=1 /*`,
      `\\'; SELECT pg_sleep(10); --`,
      '$1 $$ %s %n {{7*7}} ${7*7}',
      `=HYPERLINK("http://evil","x")`,
      '+1+1',
      '-1',
      '@SUM(A1)',
      '<script>alert(1)</script>',
      '../../etc/passwd',
      'constructor',
      '__proto__',
    ];
    for (const word of words) {
      const made = await post({ task: word, run_id: word, status: 'queued', message: word, inputs: { [word]: word } });
      expect([made.status, made.body.task, made.body.run_id, made.body.message]).toEqual([201, word, word, word]);
      expect(Object.entries(made.body.inputs)).toEqual([[word, word]]);
      const query = new URLSearchParams({ run_id: word, task: word });
      expect((await stand.call('GET', `/tasks?${query}`)).body).toEqual([made.body]);
      const csv = (await stand.call('GET', `/tasks/paged.csv?${query}`)).body as string;
      expect(csv).not.toMatch(/(^|[,"\n])[=+\-@]/m);
      expect((await stand.call('GET', `/runs?${new URLSearchParams({ q: word, branch: word })}`)).body.items).toEqual(
        [],
      );
      expect((await stand.call('GET', `/stats?${new URLSearchParams({ plan: word })}`)).status).toBe(200);
      const run = encodeURIComponent(word);
      expect((await stand.call('GET', `/runs/${run}`)).status).toBe(404);
    }
    expect(stand.failures).toEqual([]);
  });

  it('names no field that the answer would carry out of its headers', async () => {
    const made = await post({
      ...TASK,
      'a\r\nSet-Cookie: b=c': 1,
      ['x'.repeat(5000)]: 1,
      é: 1,
      __proto__x: 1,
      'a"b': 1,
    });
    expect([made.status, made.headers.get('set-cookie')]).toEqual([201, null]);
    expect(made.headers.get('warning')).toMatch(/^299 - "ignored fields: [\w.?, -]{1,2000}"$/);
    const place = await stand.call('POST', '/runs', { ...REGISTRATION, run_id: 'a/b?c#é', source_key: 'y' });
    expect([place.status, place.headers.get('location')]).toEqual([201, `${stand.url}/runs/a%2Fb%3Fc%23%C3%A9/1`]);
    const proto =
      '{"task":"t","run_id":"free","status":"queued","__proto__":{"status":"failed"},"constructor":{"prototype":1}}';
    expect((await post(proto)).body.status).toBe('queued');
    expect({} as Record<string, unknown>).not.toHaveProperty('status');
  });

  it('points at a field as JSON pointers do', () =>
    changingNothing(stand, async () => {
      expectRefused(await stand.call('POST', '/runs', { ...REGISTRATION, 'a/b~c': 1 }), '/a~1b~0c');
      expectRefused(await post({ ...TASK, inputs: { 'a/b~c': ['\u0000'] } }), '/inputs/a~1b~0c/0');
      expectRefused(await post({ ...TASK, inputs: { 'a\u0000': 1 } }), '/inputs/a\uFFFD');
      expectRefused(await post({ ...TASK, outputs: { ok: '\ud800' } }), '/outputs/ok');
    }));
});
