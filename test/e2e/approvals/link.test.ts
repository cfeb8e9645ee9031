import { expect, test } from 'vitest';
import { load, press } from '../../api/links/browser.ts';
import { type Gated, RELEASE, runGated } from '../../support/gated-run.ts';
import { describePostgres } from '../../support/postgres.ts';

const PLAN = RELEASE.replace('    with:\n', '    with:\n      approvers: [ana@example.org]\n');

async function linkFor(run: Gated, email: string, name: string): Promise<string> {
  const { id } = await run.task('gate');
  const { status, body } = await run.api('POST', `/tasks/${id}/links`, {
    recipient: { email, name },
    expires_in: '1d',
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.url;
}

describePostgres('a decision by a link lets the run go on by itself', () => {
  test('approved: what follows runs with the values of the form, and the history has the person', async () => {
    const run = await runGated(PLAN);
    const url = await linkFor(run, 'ana@example.org', 'Ana');
    expect(url.startsWith(`${run.url}/agents/links/orl_`)).toBe(true);
    const page = await load(url);
    expect(page.text).toContain('release: gate');
    expect((await press(url, page, 'approve')).status).toBe(422);
    const done = await press(url, page, 'approve', {
      'field.version': '1.4.0',
      'field.channel': 'stable',
      note: 'Go.',
    });
    expect([done.status, done.text]).toEqual([200, expect.stringContaining('Thank you, Ana.')]);
    await run.until({ attempt: 2, status: 'succeeded', resumed_from: 1 });
    expect(run.log()).toBe('built, told []\npublished 1.4.0 on stable\ntidied\n');
    expect(await run.decidedBy('gate', 'approved')).toMatchObject({ actor: 'link:ana@example.org', channel: 'link' });
    expect(await run.task('gate')).toMatchObject({ status: 'succeeded', approver: 'Ana', approval_note: 'Go.' });
    expect((await load(url)).status).toBe(410);
  });

  test('sent back by one link, asked anew: the old link is good for nothing, a new one is', async () => {
    const run = await runGated(PLAN);
    const [first, left] = [await linkFor(run, 'ana@example.org', 'Ana'), await linkFor(run, 'ana@example.org', 'Ana')];
    const old = await load(left);
    await press(first, await load(first), 'changes_requested', { note: 'Shorter.' });
    await run.until({ attempt: 2, status: 'awaiting_approval' });
    expect((await press(left, old, 'approve', { 'field.version': '1' })).status).toBe(409);
    const anew = await linkFor(run, 'ana@example.org', 'Ana');
    await press(anew, await load(anew), 'approve', { 'field.version': '2' });
    await run.until({ attempt: 3, status: 'succeeded' });
    expect(run.log()).toBe('built, told []\nbuilt, told [Shorter.]\npublished 2 on beta\ntidied\n');
  });

  test('rejected: what follows is skipped; whom the plan does not name decides nothing before', async () => {
    const run = await runGated(PLAN);
    const eve = await linkFor(run, 'eve@example.org', 'Ana');
    expect((await press(eve, await load(eve), 'approve', { 'field.version': '6' })).status).toBe(403);
    const url = await linkFor(run, 'ana@example.org', 'Ana');
    await press(url, await load(`${url}?decision=reject`), 'reject', { note: 'Too soon.' });
    await run.until({ attempt: 2, status: 'failed' });
    expect(run.log()).toBe('built, told []\ntidied\n');
    expect(await run.decidedBy('gate', 'rejected')).toMatchObject({ actor: 'link:ana@example.org', channel: 'link' });
  });
});
