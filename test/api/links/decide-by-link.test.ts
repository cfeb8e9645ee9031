import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/store/tables.ts';
import { describeOnEach, freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { as, openGate, put, register, startWithPeople } from '../approvals/gate.ts';
import { BY_HAND, load, press } from './browser.ts';
import { ADMIN, keptOf, linkTo, UNDECIDED } from './world.ts';

const FIELDS = {
  version: { type: 'string', required: true, pattern: String.raw`\d+\.\d+\.\d+`, description: 'What is published.' },
  channel: { type: 'choice', options: ['beta', 'stable'], default: 'beta' },
  count: { type: 'number' },
  dry: { type: 'boolean', default: true },
  hosts: { type: 'list', default: ['a', 'b'] },
};

describeOnEach('a decision by a link', (makeDatabase) => {
  test('is made on its page, with the values of the form, once, and the history says who it was', async () => {
    const database = await makeDatabase();
    const api = await startWithPeople(database);
    const { id, run_id } = await openGate(api, { approvers: ['ana@example.org'], fields: FIELDS });
    const url = await linkTo(api, id);
    expect(url).toMatch(new RegExp(`^${api.url}/links/orl_`));
    const page = await load(url);
    expect(page.status).toBe(200);
    for (const words of ['p: gate', run_id, 'host:runner', 'ana@example.org', 'What is published.'])
      expect(page.text).toContain(words);
    expect(page.forms[0]?.buttons.map(({ value, words }) => [value, words])).toEqual([
      ['', 'Nothing'],
      ['approve', 'Approve'],
      ['changes_requested', 'Send back'],
      ['reject', 'Reject'],
    ]);
    const faulty = await press(url, page, 'approve', { 'field.version': 'next', 'field.count': 'many', note: 'Go.' });
    expect(faulty.status).toBe(422);
    expect(faulty.text).toContain('does not match the pattern');
    expect(faulty.text).toContain('is not a number');
    expect(await keptOf(database, id)).toEqual(UNDECIDED);
    expect(Object.fromEntries(faulty.forms[0]?.values ?? [])).toMatchObject({ 'field.version': 'next', note: 'Go.' });
    const values = {
      'field.version': '1.2.3',
      'field.count': '0.5',
      'field.dry': 'false',
      'field.hosts': 'x, y',
      'field.channel': 'stable',
    };
    const done = await press(url, faulty, 'approve', values);
    expect([done.status, done.text]).toEqual([200, expect.stringContaining('Thank you, Ana.')]);
    const { body } = await api.call('GET', `/tasks/${id}`, undefined, ADMIN);
    expect(body).toMatchObject({
      status: 'succeeded',
      approval_state: 'approved',
      approver: 'Ana',
      approval_note: 'Go.',
    });
    expect(body.outputs).toEqual({
      version: '1.2.3',
      count: '0.5',
      dry: 'false',
      hosts: '["x","y"]',
      channel: 'stable',
    });
    expect(body.approval.decisions).toMatchObject([
      { by: 'link:ana@example.org', name: 'Ana', channel: 'link', version: body.version - 1 },
    ]);
    const history = await api.call('GET', `/tasks/${id}/history`, undefined, ADMIN);
    expect(history.body.items.at(-1)).toMatchObject({
      action: 'approved',
      actor: 'link:ana@example.org',
      channel: 'link',
    });
    expect(JSON.stringify([body, history.body])).not.toContain(url.split('/').at(-1));
    const again = await press(url, page, 'approve');
    expect([again.status, again.text]).toEqual([410, expect.stringContaining('Ana approved on')]);
    expect((await load(url)).status).toBe(410);
  });

  test('rejects and sends back without the form, with words where they are needed', async () => {
    const database = await makeDatabase();
    const api = await startWithPeople(database);
    const { id } = await openGate(api, { fields: FIELDS, comment: 'on_reject' });
    const url = await linkTo(api, id);
    const page = await load(`${url}?decision=reject`);
    expect(page.html).toMatch(/class="reject chosen"/);
    for (const decision of ['reject', 'changes_requested']) expect((await press(url, page, decision)).status).toBe(422);
    expect(await keptOf(database, id)).toEqual(UNDECIDED);
    const { text } = await press(url, page, 'changes_requested', { note: 'Shorter,\r\nplease.' });
    expect(text).toContain('Sent back: p: gate');
    const { body } = await api.call('GET', `/tasks/${id}`, undefined, ADMIN);
    expect(body).toMatchObject({ status: 'failed', reason: 'changes_requested', approval_note: 'Shorter,\nplease.' });
  });

  test('of two people counts each, by whatever way; two links of one person are one person', async () => {
    const api = await startWithPeople(await makeDatabase());
    const { id } = await openGate(api, { required: 2 });
    const [one, two, ben] = [
      await linkTo(api, id),
      await linkTo(api, id, 'ANA@example.org', 'Ana I.'),
      await linkTo(api, id, 'ben@example.org', 'Ben'),
    ];
    expect((await press(one, await load(one), 'approve')).text).toContain('1 more must approve');
    expect((await press(two, await load(two), 'approve')).text).toContain('nothing has changed');
    expect(
      (await api.call('POST', `/tasks/${id}/approve`, {}, { ...as('a'), 'x-logins': 'email:ana@example.org' })).body
        .status,
    ).toBe('awaiting_approval');
    expect((await load(ben)).text).toContain('1 of 2');
    expect((await press(ben, await load(ben), 'approve')).status).toBe(200);
    expect((await api.call('GET', `/tasks/${id}`, undefined, ADMIN)).body.status).toBe('succeeded');
  });
});

describePostgres('a link that is not good', () => {
  test('for what was decided meanwhile says by whom, and is not used up', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const { id } = await openGate(api, {});
    const url = await linkTo(api, id);
    const page = await load(url);
    await api.call('POST', `/tasks/${id}/reject`, {}, as('ben'));
    const late = await press(url, page, 'approve');
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('It was decided before: ben rejected it.')]);
    const now = await load(url);
    expect([now.status, now.forms.length]).toEqual([200, 0]);
    expect(await keptOf(database, id)).toEqual({ status: 'failed', decisions: 1, used: 0 });
  });

  test('for a version that has changed shows the new one first', async () => {
    const api = await startWithPeople(await freshDatabase());
    const { id, run_id } = await openGate(api, {}, { outputs: { size: 'small' } });
    const url = await linkTo(api, id);
    const page = await load(url);
    await put(api, { run_id, attempt: 1, task: 'gate', outputs: { size: 'huge' } });
    const stale = await press(url, page, 'approve', { note: 'Small is fine.' });
    expect([stale.status, stale.text]).toEqual([412, expect.stringContaining('huge')]);
    expect(Object.fromEntries(stale.forms[0]?.values ?? []).note).toBe('Small is fine.');
    expect((await press(url, stale, 'approve')).status).toBe(200);
  });

  test('for what a later attempt asks anew is refused; where it waits on it still decides, as it is now', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const { id, run_id } = await openGate(api, {});
    const [url, other] = [await linkTo(api, id), await linkTo(api, id)];
    const page = await load(url);
    await register(api, run_id, { gate: { approval: {} } }, { attempt: 2, resumed_from: 1 });
    const second = await put(api, { run_id, attempt: 2, task: 'gate', carried_from: 1 });
    expect((await press(url, page, 'approve')).status).toBe(403);
    await press(url, await load(url), 'approve');
    expect((await keptOf(database, second.id)).status).toBe('succeeded');
    await register(api, run_id, { gate: { approval: {} } }, { attempt: 3 });
    const third = await put(api, { run_id, attempt: 3, task: 'gate' });
    const anew = await load(other);
    expect([anew.status, anew.forms.length]).toEqual([200, 0]);
    expect(anew.text).toContain('was run again');
    const refused = await load(other, {
      method: 'POST',
      headers: BY_HAND,
      body: new URLSearchParams({ decision: 'approve', version: '1', confirm: 'x' }),
    });
    expect(refused.status).toBe(409);
    expect(await keptOf(database, third.id)).toEqual(UNDECIDED);
  });

  test('because it expired or was revoked says so, and decides nothing', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const { id } = await openGate(api, {});
    const [expired, revoked] = [await linkTo(api, id), await linkTo(api, id)];
    const pages = [await load(expired), await load(revoked)] as const;
    const { links } = tablesOf(database.schema);
    await database.query({ text: `UPDATE ${links} SET expires_at = now() WHERE id = (SELECT min(id) FROM ${links})` });
    expect((await api.call('DELETE', `/tasks/${id}/links`, undefined, ADMIN)).body).toEqual({ revoked: 1 });
    for (const [url, page, words] of [
      [expired, pages[0], 'has expired'],
      [revoked, pages[1], 'was revoked'],
    ] as const) {
      const sent = await press(url, page, 'approve');
      expect([sent.status, sent.text]).toEqual([410, expect.stringContaining(words)]);
      expect((await load(url)).status).toBe(410);
    }
    expect(await keptOf(database, id)).toEqual(UNDECIDED);
  });

  test('of somebody who may not decide, or who asked, is a 403 with the page, and stays', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const strict = await openGate(api, { approvers: ['ben@example.org', 'github:ana@example.org', 'ana'] });
    const own = await openGate(api, {}, { headers: as('ana@example.org', ['tasks:read', 'tasks:write']) });
    for (const [{ id }, words] of [
      [strict, 'none of the approvers'],
      [own, 'has asked for this approval'],
    ] as const) {
      const url = await linkTo(api, id);
      const refused = await press(url, await load(url), 'approve', { note: 'I may.' });
      expect([refused.status, refused.forms.length, refused.text]).toEqual([403, 1, expect.stringContaining(words)]);
      expect(await keptOf(database, id)).toEqual(UNDECIDED);
    }
    const url = await linkTo(api, own.id);
    expect((await press(url, await load(url), 'reject')).status).toBe(200);
  });

  test('because it is of another task: who asked for one approves it by no link of another', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const [mine, other] = [await openGate(api, {}), await openGate(api, {})];
    const [to, from] = [await linkTo(api, mine.id), await linkTo(api, other.id)];
    const [target, own] = [await load(to), await load(from)];
    expect((await press(from, target, 'approve')).status).toBe(403);
    expect((await press(to, own, 'approve')).status).toBe(403);
    const named = { task: String(mine.id), task_id: String(mine.id), run_id: mine.run_id };
    expect((await press(from, own, 'approve', named)).status).toBe(422);
    expect(await keptOf(database, mine.id)).toEqual(UNDECIDED);
    expect(await keptOf(database, other.id)).toEqual(UNDECIDED);
  });

  test('used twice at one time decides once, also by two links and on two servers', async () => {
    const database = await freshDatabase();
    const [one, two] = [await startWithPeople(database), await startWithPeople(database)];
    for (const decisions of [
      ['approve', 'approve'],
      ['approve', 'reject'],
    ]) {
      const { id } = await openGate(one, {});
      const url = await linkTo(one, id);
      const page = await load(url);
      const answers = await Promise.all(
        decisions.map((decision, at) => press(at === 0 ? url : url.replace(one.url, two.url), page, decision)),
      );
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
      expect(await keptOf(database, id)).toMatchObject({ decisions: 1, used: 1 });
    }
    const { id } = await openGate(one, { required: 2 });
    const [first, second] = [await linkTo(one, id), await linkTo(one, id)];
    const pages = [await load(first), await load(second)] as const;
    await Promise.all([
      press(first, pages[0], 'approve'),
      press(second.replace(one.url, two.url), pages[1], 'approve'),
    ]);
    expect(await keptOf(database, id)).toEqual({ status: 'awaiting_approval', decisions: 1, used: 1 });
  });
});
