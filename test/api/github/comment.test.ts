import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { secondaryRateLimit, unwell } from '../../support/github/faults.ts';
import type { Github } from '../../support/github/start-github.ts';
import { pageOf } from '../../support/github/webhook.ts';
import type { Pull } from '../../support/github/world.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type HookWorld, openGithub, startHookWorld } from './world.ts';

let github: Github;
let world: HookWorld;
let pull: Pull;

const FORM = {
  fields: { version: { type: 'string', required: true, pattern: '\\d+\\.\\d+' }, slots: { type: 'number' } },
};

describePostgres('a comment decides', () => {
  beforeAll(async () => {
    github = await openGithub();
  });
  afterAll(() => github.close());
  beforeEach(async () => {
    world = await startHookWorld(await freshDatabase(), github);
    pull = world.propose();
  });

  const reaction = () => github.reactions.at(-1)?.content;
  const waits = async (id: number) => (await world.row(id)).status === 'awaiting_approval';

  test('/approve with the form, as who wrote it', async () => {
    const id = await world.waitFor(pull, FORM);
    const { status, body } = await world.command(
      'ana',
      pull.number,
      '/Approve version=1.4 slots=3 Looks right.\n\nReally.',
    );
    expect([status, body.decisions]).toMatchObject([202, [{ task_id: id, result: 'approved' }]]);
    expect(await world.row(id)).toMatchObject({
      ...{ status: 'succeeded', approver: 'ana', approval_note: 'Looks right.\nReally.' },
      outputs: { version: '1.4', slots: '3' },
      approval: { decisions: [{ by: 'github:ana', channel: 'comment' }] },
    });
    expect(await world.lastEvent(id)).toMatchObject({ actor: 'github:ana', channel: 'comment' });
    expect([reaction(), world.comments(pull.number)]).toEqual(['+1', [expect.stringContaining('/Approve')]]);
  });

  test('/reject with a reason, /changes with what', async () => {
    const [bump, gate] = [await world.waitFor(pull), await world.waitFor(pull, true, { step: 'gate' })];
    await world.command('ben', pull.number, '/reject bump Too soon.');
    expect(await world.row(bump)).toMatchObject({ reason: 'rejected', approver: 'ben', approval_note: 'Too soon.' });
    expect((await world.command('ben', pull.number, '/changes')).body.decisions).toMatchObject([{ result: 'refused' }]);
    await world.command('ben', pull.number, '/changes Shorter, please.');
    expect(await world.row(gate)).toMatchObject({ reason: 'changes_requested', approval_note: 'Shorter, please.' });
  });

  test('where several wait it says which, and nobody is guessed', async () => {
    const ids = [await world.waitFor(pull), await world.waitFor(pull, true, { step: 'gate' })];
    expect((await world.command('ana', pull.number, '/approve')).body.ignored).toContain('There are bump, gate.');
    expect((await world.command('ana', pull.number, '/approve bmup')).body.ignored).toContain('Is it bump?');
    expect([reaction(), world.comments(pull.number).at(-1)]).toEqual(['confused', expect.stringContaining('bmup')]);
    expect((await world.command('ana', pull.number, '/approve gate')).body.decisions).toMatchObject([
      { task_id: ids[1] },
    ]);
    expect(await waits(ids[0] as number)).toBe(true);
  });

  test('only people who can write to the repository; it is said why', async () => {
    const id = await world.waitFor(pull);
    for (const login of ['rita', 'stranger'])
      expect((await world.command(login, pull.number, '/approve')).body.ignored).toContain(
        'cannot write to octo/plans',
      );
    expect([await waits(id), reaction()]).toEqual([true, 'confused']);
  });

  test('no bot, no app in somebody’s name, no edited comment, no word in the middle', async () => {
    const id = await world.waitFor(pull);
    github.roles.set('helper[bot]', 'admin');
    expect((await world.command('helper[bot]', pull.number, '/approve')).body.ignored).toBe('Only people decide.');
    expect((await world.command('ana', pull.number, '/approve', { app: 'agent' })).body.ignored).toBe(
      'Only people decide.',
    );
    const comment = github.comment('ana', pull.number, 'Hello');
    Object.assign(comment, { body: '/approve', updatedAt: '2030-01-01T00:00:00Z' });
    expect((await world.tellComment(comment, { action: 'edited' })).body.decisions).toEqual([]);
    expect((await world.tellComment(comment)).body.ignored).toContain('edited');
    for (const text of ['I would /approve', '> /approve', '/approved', ' /approve'])
      expect((await world.command('ana', pull.number, text)).body.ignored).toBe('It holds no command.');
    expect(await waits(id)).toBe(true);
  });

  test('what GitHub told and what stands there must be one, by one person, at one place', async () => {
    const id = await world.waitFor(pull);
    const other = world.propose();
    const comment = github.comment('ana', pull.number, '/approve');
    expect((await world.tellComment({ ...comment, body: '/reject' })).body.ignored).toContain('edited');
    expect((await world.tellComment({ ...comment, id: 999_999 })).body.ignored).toContain('not there');
    const elsewhere = github.comment('ana', other.number, '/approve');
    expect((await world.tellComment({ ...elsewhere, issue: pull.number })).body.ignored).toContain('not there');
    const strangers = github.comment('rita', pull.number, '/approve');
    expect((await world.tellComment({ ...strangers, user: 'ana' })).body.ignored).toContain('rita cannot write');
    expect(await waits(id)).toBe(true);
  });

  test('who wrote the pull request, or pushed last, approves nothing by a comment either', async () => {
    github.commitAs('ben', 'of-ben', { 'a.txt': 'a' });
    const own = github.openPull('ana', 'of-ben');
    const id = await world.waitFor(own);
    for (const login of ['ana', 'ben'])
      expect((await world.command(login, own.number, '/approve')).body.decisions).toMatchObject([
        { result: 'refused' },
      ]);
    expect(await waits(id)).toBe(true);
    expect(world.comments(own.number).at(-1)).toContain('ben has asked for this approval');
  });

  test('heard again it decides nothing new, even of what was asked for anew', async () => {
    const id = await world.waitFor(pull, true, { run_id: 'again' });
    const comment = github.comment('ana', pull.number, '/changes more');
    await world.tellComment(comment, { id: 'one' });
    const next = await world.waitFor(pull, true, { run_id: 'again-2' });
    for (const delivery of ['one', 'two'])
      expect((await world.tellComment(comment, { id: delivery })).body.ignored).toBe('It was heard before.');
    const old = {
      ...github.comment('ana', pull.number, '/reject'),
      createdAt: '2020-01-01T00:00:00Z',
      updatedAt: '2020-01-01T00:00:00Z',
    };
    github.comments.splice(github.comments.length - 1, 1, old);
    expect((await world.tellComment(old)).body.ignored).toContain('asked for after it');
    expect([(await world.row(id)).reason, await waits(next)]).toEqual(['changes_requested', true]);
  });

  test.each([
    ['the comment', unwell(/issues\/comments/)],
    ['who may', unwell(/permission/, 503)],
    ['who may, under a limit', secondaryRateLimit(/permission/, 42)],
    ['who pushed', unwell(/activity/)],
  ])('while GitHub does not say %s it is 503, and the same delivery works afterwards', async (_, fault) => {
    const id = await world.waitFor(pull);
    const comment = github.comment('ana', pull.number, '/approve');
    github.faults.add(fault);
    const answer = await world.tellComment(comment, { id: 'later' });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([
      503,
      fault.answer?.headers?.['retry-after'] ?? '10',
    ]);
    expect([await waits(id), github.comments.at(-1)?.id]).toEqual([true, comment.id]);
    expect((await world.tellComment(comment, { id: 'later' })).body.decisions).toMatchObject([{ result: 'approved' }]);
  });

  test('an answer that cannot be given takes nothing back', async () => {
    const id = await world.waitFor(pull);
    github.faults.add(unwell(/reactions/));
    expect((await world.command('ana', pull.number, '/approve')).body.decisions).toMatchObject([
      { result: 'approved' },
    ]);
    expect([(await world.row(id)).status, world.warnings.at(-1)]).toEqual([
      'succeeded',
      expect.stringContaining('reaction'),
    ]);
  });

  test('hostile text stays text', async () => {
    const id = await world.waitFor(pull, FORM);
    const text = '/approve @everyone=1 version=1.4';
    expect((await world.command('ana', pull.number, text)).body.ignored ?? '').not.toContain('undefined');
    const evil = '/approve __proto__=1 x="````\n<img src=x onerror=alert(1)> @octo/all \u202e" \0';
    const { body } = await world.command('ana', pull.number, evil.replaceAll('\n', ' '));
    expect(body.decisions).toMatchObject([{ task_id: id, result: 'refused' }]);
    const reply = world.comments(pull.number).at(-1) ?? '';
    expect(reply).toMatch(/^The command of ana was not followed:\n\n(`{3,})text\n[\s\S]*\n\1$/);
    expect(await waits(id)).toBe(true);
  });

  test('on an issue, and on the pull request the job was about', async () => {
    const issue = 900;
    const id = await world.waitFor(pageOf(github, issue, 'issues'));
    const comment = github.comment('ana', issue, '/approve');
    expect((await world.tellComment(comment, { on: 'issues' })).body.decisions).toMatchObject([{ task_id: id }]);
    const ci = {
      ...{ provider: 'github', repository: 'octo/plans', ref: `refs/pull/${pull.number}/merge` },
      url: `${github.serverUrl}/octo/plans/actions/runs/1`,
    };
    const gate = await world.waitFor('https://example.org/preview', true, { step: 'gate', ci });
    const other = await world.waitFor('https://example.org/preview', true, {
      ci: { ...ci, ref: `refs/pull/${pull.number}0/merge` },
    });
    await world.command('ana', pull.number, '/approve');
    expect([(await world.row(gate)).status, await waits(other)]).toEqual(['succeeded', true]);
  });

  test('many say the same at once: one decision', async () => {
    const id = await world.waitFor(pull);
    const comment = github.comment('ana', pull.number, '/approve');
    const answers = await Promise.all(Array.from({ length: 30 }, () => world.tellComment(comment)));
    expect(answers.filter(({ body }) => body.decisions.length > 0)).toHaveLength(1);
    expect((await world.row(id)).approval.decisions).toHaveLength(1);
  });

  test('where commands are off a comment is a comment', async () => {
    const pullRequests = { token: github.token, apiUrl: github.apiUrl, webhookSecret: 's', commands: false };
    const quiet = await startHookWorld(await freshDatabase(), github, { pullRequests });
    const id = await quiet.waitFor(pull);
    github.merge(pull, 'github-actions[bot]');
    await quiet.tell('closed', pull, 'github-actions[bot]', { secret: 's' });
    expect(quiet.comments(pull.number).at(-1)).not.toContain('/approve');
    expect((await quiet.row(id)).status).toBe('awaiting_approval');
  });
});
