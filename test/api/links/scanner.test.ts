import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mintLinkToken } from '../../../src/store/links/link-text.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { openGate, startWithPeople } from '../approvals/gate.ts';
import { BY_HAND, load, type Page, press } from './browser.ts';
import { keptOf, linkTo, UNDECIDED } from './world.ts';

/** What a scanner that is no browser sends, and one that drives a browser by a script: no person's click is in either. */
const MACHINES: readonly Readonly<Record<string, string>>[] = [
  { accept: 'text/html, */*', 'user-agent': 'scanner' },
  { ...BY_HAND, 'sec-fetch-user': '?0' },
  { accept: 'text/html', origin: 'null', 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' },
];

const DECISIONS = ['approve', 'reject', 'changes_requested', ''];

/** Sends every form of a page by each of its buttons, and by none, and those of the pages that come, two pages deep. */
async function sendEveryForm(
  url: string,
  page: Page,
  headers: Readonly<Record<string, string>>,
  depth = 2,
): Promise<number> {
  let sent = 0;
  for (const form of depth === 0 ? [] : page.forms) {
    const one = { ...page, forms: [form] };
    for (const value of [
      undefined,
      ...form.buttons.filter(({ name }) => name === 'decision').map((button) => button.value),
    ]) {
      const answer = await press(url, one, value, {}, headers);
      sent += 1 + (await sendEveryForm(url, answer, headers, depth - 1));
    }
  }
  return sent;
}

describePostgres('a mail scanner', () => {
  test('that opens, heads and posts every link decides nothing', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const { id } = await openGate(api, {});
    const url = await linkTo(api, id);
    for (const address of [`${url}/`, `${url}?decision=approve&utm_source=mail`]) {
      for (const method of ['GET', 'HEAD']) expect((await load(address, { method })).status).toBe(200);
      for (const headers of [BY_HAND, ...MACHINES]) {
        for (const body of [
          undefined,
          '',
          ...DECISIONS.map((decision) => new URLSearchParams({ decision, version: '1', sure: 'yes', note: 'n' })),
        ])
          expect(
            (await load(address, { method: 'POST', headers, ...(body !== undefined && { body }) })).status,
          ).toBeGreaterThanOrEqual(400);
      }
      for (const method of ['PUT', 'PATCH', 'DELETE']) expect((await load(address, { method })).status).toBe(405);
      const json = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"decision":"approve","version":1,"confirm":"","sure":true}',
      };
      expect((await load(address, json)).status).toBe(403);
    }
    expect(await keptOf(database, id)).toEqual(UNDECIDED);
  });

  test('that sends the forms of the page and of every page that comes, by every button, decides nothing', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const { id } = await openGate(api, { fields: { n: { type: 'number', default: 1 } } });
    const url = await linkTo(api, id);
    for (const machine of MACHINES) {
      expect(await sendEveryForm(url, await load(url), machine)).toBeGreaterThan(10);
      expect(await keptOf(database, id)).toEqual(UNDECIDED);
    }
  });

  test('that fills in every field, or sends a form by no button, decides nothing, were it with the headers of a click', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const { id } = await openGate(api, {});
    const url = await linkTo(api, id);
    const page = await load(url);
    expect((await press(url, page, 'approve', { website: 'https://example.org' })).status).toBe(403);
    for (const none of [undefined, '']) {
      const kept = await press(url, page, none, { note: 'I only pressed Enter.' });
      expect([kept.status, kept.text]).toEqual([422, expect.stringContaining('Nothing was decided yet')]);
      expect(Object.fromEntries(kept.forms[0]?.values ?? []).note).toBe('I only pressed Enter.');
    }
    expect(await keptOf(database, id)).toEqual(UNDECIDED);
  });

  test('leaves the box of the second page as it is; a person whose browser tells nothing ticks it', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const { id } = await openGate(api, { fields: { why: { type: 'string', required: true } } });
    const url = await linkTo(api, id);
    const old = { accept: 'text/html' };
    const asked = await press(url, await load(url), 'approve', { 'field.why': 'a "b"\n<c>', note: 'Fine.' }, old);
    expect([asked.status, asked.text]).toEqual([200, expect.stringContaining('Approve p: gate?')]);
    expect(await keptOf(database, id)).toEqual(UNDECIDED);
    const other = await press(url, asked, 'reject', { sure: 'yes' }, old);
    expect(other.status).toBe(403);
    const done = await press(url, asked, undefined, { sure: 'yes' }, old);
    expect(done.text).toContain('Thank you, Ana.');
    const { body } = await api.call('GET', `/tasks/${id}`, undefined, { 'x-person': 'x' });
    expect(body).toMatchObject({ status: 'succeeded', approval_note: 'Fine.', outputs: { why: 'a "b"\n<c>' } });
  });
});

describePostgres('a sender that is not the page', () => {
  test('of another site is refused, with all that the page holds', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const { id } = await openGate(api, {});
    const url = await linkTo(api, id);
    const page = await load(url);
    const foreign = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { origin: 'https://evil.example' },
    ];
    for (const headers of foreign)
      expect((await press(url, page, 'approve', {}, { ...BY_HAND, ...headers })).status).toBe(403);
    expect(await keptOf(database, id)).toEqual(UNDECIDED);
    const own = { ...BY_HAND, origin: new URL(url).origin };
    expect((await press(url, page, 'approve', {}, own)).status).toBe(200);
  });

  test('with any other token, or any other confirmation, decides nothing and learns nothing', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const { id } = await openGate(api, {});
    const url = await linkTo(api, id);
    const page = await load(url);
    const token = url.split('/').at(-1) ?? '';
    const confirm = Object.fromEntries(page.forms[0]?.values ?? []).confirm ?? '';
    const unknown = await load(`${api.url}/links/${mintLinkToken()}`);
    const mutated = (text: string) =>
      fc
        .tuple(fc.nat(text.length - 1), fc.constantFrom(...'0aZ_-.'))
        .map(([at, sign]) => text.slice(0, at) + sign + text.slice(at + 1));
    const others = fc.oneof(
      mutated(token),
      fc.constantFrom(
        token.slice(0, -1),
        `${token}0`,
        token.toLowerCase(),
        token.replace('orl_', 'orc_'),
        mintLinkToken(),
        `${token}%00`,
        'null',
      ),
      fc.stringMatching(/^[\w-]{1,60}$/),
    );
    await fc.assert(
      fc.asyncProperty(others, mutated(confirm), async (otherToken, otherConfirm) => {
        fc.pre(otherToken !== token && otherConfirm !== confirm);
        const address = `${api.url}/links/${otherToken}`;
        const [seen, sent] = [await load(address), await press(address, page, 'approve')];
        expect([seen.status, seen.text, sent.status]).toEqual([404, unknown.text, 404]);
        expect((await press(url, page, 'approve', { confirm: otherConfirm })).status).toBe(403);
      }),
      { numRuns: 40 },
    );
    expect(await keptOf(database, id)).toEqual(UNDECIDED);
  });
});
