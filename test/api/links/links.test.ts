import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createApp } from '../../../src/serve/http/create-app.ts';
import { listen } from '../../../src/serve/http/listen.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { insertToken } from '../../../src/store/tokens/tokens.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { atTheEnd, freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { startTaskApi } from '../../support/task-api.ts';
import { as, openGate, put, register, startWithPeople } from '../approvals/gate.ts';
import { attribute, BY_HAND, elementsOf, load, parsed, press } from './browser.ts';
import { ADMIN, keptOf, linkTo, UNDECIDED } from './world.ts';

const HIDDEN = '[\\u0000-\\u0008\\u001b\\u202a-\\u202e\\u2066-\\u2069]';

describePostgres('who makes links', () => {
  test('may make tokens, and is no run', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const { id } = await openGate(api, {});
    const body = { recipient: { email: 'ana@example.org' } };
    for (const scopes of [
      ['tasks:read', 'tasks:write', 'approvals:decide', 'approvals:override', 'admin:prune'],
      ['approvals:decide'],
    ])
      for (const method of ['POST', 'DELETE'])
        expect(
          (await api.call(method, `/tasks/${id}/links`, method === 'POST' ? body : undefined, as('eve', scopes)))
            .status,
        ).toBe(403);
    const made = await api.call('POST', `/tasks/${id}/links`, body, ADMIN);
    expect([made.status, made.headers.get('cache-control'), Object.keys(made.body)]).toEqual([
      201,
      'no-store',
      ['url', 'expires_at'],
    ]);
    const { links } = tablesOf(database.schema);
    const [row] = await database.query({ text: `SELECT created_by, recipient ->> 'name' AS name FROM ${links}` });
    expect(row).toEqual({ created_by: 'host:admin', name: 'ana@example.org' });
  });

  test('is no run, whatever its token may do otherwise', async () => {
    const database = await freshDatabase();
    const api = await startTaskApi(database, { anonymous: [] });
    const job = {
      id: 'github:eve',
      owner: 'github:1:2:1',
      repository: 'o/p',
      repository_id: '1',
      actor: 'eve',
      run_id: '2',
      run_attempt: '1',
    };
    const identity = { ...job, workflow_ref: null, environment: null, ref: null, sha: null };
    const scopes = ['tasks:read', 'tasks:write', 'approvals:decide', 'admin:tokens'];
    const { text } = await insertToken(database, database.schema, {
      name: 'job',
      scopes,
      identity,
      createdBy: 'x',
      expiresAt: null,
    });
    const bearer = { authorization: `Bearer ${text}` };
    const { id } = await openGate(api, {}, { headers: bearer });
    const body = { recipient: { email: 'eve@example.org' } };
    for (const [method, sent] of [
      ['POST', body],
      ['DELETE', undefined],
    ] as const) {
      const { status, body: problem } = await api.call(method, `/tasks/${id}/links`, sent, bearer);
      expect([status, problem.detail]).toEqual([403, 'A CI token makes no links.']);
    }
    expect(await keptOf(database, id)).toEqual(UNDECIDED);
  });

  test('says for whom and how long; the deadline of the task goes first', async () => {
    const api = await startWithPeople(await freshDatabase(), { publicUrl: 'https://example.org/agents/' });
    const [{ id }, short] = [await openGate(api, {}), await openGate(api, { expires_in: '1h' })];
    const ask = (body: object, task = id) => api.call('POST', `/tasks/${task}/links`, body, ADMIN);
    const recipient = { email: 'ana@example.org', name: 'Ana' };
    const hours = ({ body }: { body: { expires_at: string } }) =>
      Math.round((Date.parse(body.expires_at) - Date.now()) / 3_600_000);
    expect((await ask({ recipient })).body.url).toMatch(/^https:\/\/example\.org\/agents\/links\/orl_\w{49}$/);
    expect([
      hours(await ask({ recipient })),
      hours(await ask({ recipient, expires_in: '3d' })),
      hours(await ask({ recipient, expires_in: '3d' }, short.id)),
    ]).toEqual([168, 72, 1]);
    const wrong = [
      { recipient: { email: 'Ana <ana@example.org>' } },
      { recipient: { email: 'ana' } },
      { recipient: { ...recipient, name: 'A\u202Enna' } },
      { recipient, expires_in: 'soon' },
      { recipient, expires_in: '0s' },
      { recipient, expires_in: '91d' },
      {},
      { recipient, decision: 'approve' },
    ];
    for (const body of wrong) expect((await ask(body)).status, JSON.stringify(body)).toBe(422);
    expect((await ask({ recipient }, 999_999)).status).toBe(404);
    await api.call('POST', `/tasks/${id}/approve`, {}, as('ben'));
    expect((await ask({ recipient })).status).toBe(409);
  });
});

describePostgres('what a link answers', () => {
  test('is kept by nobody on the way, loads nothing and runs nothing', async () => {
    const api = await startWithPeople(await freshDatabase());
    const { id } = await openGate(api, {});
    const url = await linkTo(api, id);
    for (const address of [url, `${url}x`]) {
      for (const accept of ['text/html', 'application/json']) {
        const { headers } = await load(address, { headers: { accept } });
        expect(headers).toMatchObject({
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'x-robots-tag': expect.stringContaining('noindex'),
          'x-content-type-options': 'nosniff',
        });
      }
      const csp = String((await load(address)).headers['content-security-policy']);
      for (const part of [`default-src 'none'`, `form-action 'self'`, `frame-ancestors 'none'`, `base-uri 'none'`])
        expect(csp).toContain(part);
      expect(csp).not.toContain('unsafe');
    }
    expect((await load(url)).html).not.toContain(url.split('/').at(-1));
  });

  test('a program is the same as data; a refusal is a problem with its why', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const { id } = await openGate(api, { comment: 'required', fields: { n: { type: 'number', required: true } } });
    const path = (await linkTo(api, id)).replace(api.url, '');
    const json = { accept: 'application/json' };
    const { body: view } = await api.call('GET', path, undefined, json);
    expect(view).toMatchObject({
      recipient: 'Ana',
      plan: 'p',
      task: { id },
      approval: { missing: 1 },
      confirm: expect.any(String),
    });
    const { confirm, task } = view;
    const send = (more: object) =>
      api.call('POST', path, { decision: 'approve', version: task.version, confirm, ...more }, json);
    expect((await send({ confirm: 'x' })).body.why).toBe('not_confirmed');
    expect((await send({ version: task.version + 1 })).body.why).toBe('not_confirmed');
    expect((await send({})).body).toMatchObject({ status: 422, why: 'comment_missing' });
    expect((await send({ note: 'n', fields: { n: 'x' } })).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/fields/n' }],
    });
    expect((await send({ decision: 'cancel' })).status).toBe(422);
    expect(await keptOf(database, id)).toEqual(UNDECIDED);
    const form = await load(`${api.url}${path}`, {
      method: 'POST',
      headers: json,
      body: new URLSearchParams({ decision: 'approve', version: String(task.version), confirm }),
    });
    expect([form.status, JSON.parse(form.html).why]).toEqual([403, 'not_confirmed']);
    expect((await send({ note: 'n', fields: { n: 3 } })).body).toMatchObject({
      id,
      status: 'succeeded',
      outputs: { n: '3' },
    });
    expect((await send({ note: 'n', fields: { n: 3 } })).body).toMatchObject({ status: 410, why: 'used' });
    expect((await api.call('GET', path.slice(0, -1), undefined, json)).body).toMatchObject({ status: 404 });
    expect((await api.call('POST', path, 'a,b', { ...json, 'content-type': 'text/csv' })).status).toBe(415);
  });

  test('holds whatever words a plan has, and shows them as words', async () => {
    const api = await startWithPeople(await freshDatabase());
    const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
    const run_id = `r-${randomUUID()}`;
    const fields = {
      [evil]: { type: 'string', default: evil, description: evil, pattern: evil },
      pick: { type: 'choice', options: [evil, 'b'], default: evil },
      turned: { type: 'string', default: 'a\u202Eb' },
    };
    const task = '<img onerror>';
    await register(api, run_id, { [task]: { approval: { approvers: [evil, 'ana@example.org'], fields } } });
    const long = `${'<b>'.repeat(21_000)}\u001b[31mred\u001b[0m\u202Eend`;
    const { id } = await put(api, {
      run_id,
      attempt: 1,
      task,
      message: `${evil}\u202Etxt.exe`,
      log_excerpt: long.slice(-65_000),
      outputs: { [evil.slice(0, 60)]: evil },
      outputs_uri: 'https://example.org/?a="><script>',
    });
    const page = await load(await linkTo(api, id, 'ana@example.org', `Ana ${evil}`.slice(0, 128)));
    const names = new Set(elementsOf(parsed(page.html)).map(({ tagName }) => tagName));
    for (const name of ['img', 'script', 'b']) expect(names).not.toContain(name);
    for (const element of elementsOf(parsed(page.html))) {
      expect(
        element.attrs.filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc'),
      ).toEqual([]);
      const address = attribute(element, 'href') ?? attribute(element, 'src') ?? 'https:';
      expect(address).toMatch(/^https:/);
    }
    const shown = page.text.replaceAll('\n', '');
    expect(shown).not.toMatch(new RegExp(HIDDEN));
    expect(shown).toContain('redend');
    expect(shown).toContain('p: <img onerror>');
    expect(page.forms[0]?.values).toContainEqual([`field.${evil}`, evil]);
    expect(page.html.length).toBeLessThan(600_000);
  });

  test('never reaches the log of requests, nor that of the server', async () => {
    const database = await freshDatabase();
    const { api } = await startWithPeople(database);
    const lines: string[] = [];
    const app = createApp({
      router: api.router,
      origins: [],
      requestsPerMinute: 1_000,
      clock: systemClock,
      log: (line) => lines.push(line),
      onFailure: (error) => lines.push(String(error)),
    });
    const { url, stop } = await listen(app, { host: '127.0.0.1', port: 0 }, systemClock);
    atTheEnd(() => stop(0));
    const people = await startWithPeople(database);
    const { id } = await openGate(people, {});
    const token = (await linkTo(people, id)).split('/').at(-1) ?? '';
    const address = `${url}/agents/links/${token}`;
    const page = await load(address);
    expect(String(page.headers['content-security-policy'])).toContain(`form-action 'self'`);
    for (const other of [
      `${url}/agents/links//${token}`,
      `${url}/AGENTS/%4Cinks/${token}/x`,
      `${url}/x/links%2f${token}`,
      `${url}/agents/links/${token}/%ff`,
    ])
      await load(other);
    expect((await press(address, page, 'approve', {}, BY_HAND)).status).toBe(200);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join('\n')).not.toContain(token.slice(4, 20));
    expect(lines[0]).toMatch(/GET \/agents\/links\/… 200/);
  });
});
