import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import type { Github } from '../../support/github/start-github.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type HookWorld, openGithub, startHookWorld } from './world.ts';

let github: Github;
let world: HookWorld;

describePostgres('who merges', () => {
  beforeAll(async () => {
    github = await openGithub();
  });
  afterAll(() => github.close());

  beforeEach(async () => {
    world = await startHookWorld(await freshDatabase(), github);
  });

  test('who wrote the pull request does not approve by merging it; it is said once', async () => {
    github.commitAs('ana', 'of-ana', { 'a.txt': 'a' });
    const pull = github.openPull('ana', 'of-ana');
    const id = await world.waitFor(pull);
    github.merge(pull, 'ana');
    for (const delivery of ['author-1', 'author-2']) {
      const { body } = await world.tell('closed', pull, 'ana', { id: delivery });
      const why = expect.stringContaining('ana has asked for this approval');
      expect(body.decisions).toMatchObject([{ task_id: id, result: 'refused', why }]);
    }
    expect((await world.row(id)).status).toBe('awaiting_approval');
    expect(world.comments(pull.number)).toEqual([expect.stringContaining('/approve bump')]);
    expect((await world.command('ben', pull.number, '/approve')).body.decisions).toMatchObject([
      { result: 'approved' },
    ]);
    expect(await world.row(id)).toMatchObject({ status: 'succeeded', approver: 'ben' });
  });

  test('nor does who pushed last, whoever the commit says it is by', async () => {
    const pull = world.propose();
    const id = await world.waitFor(pull);
    // The commit looks like ada's, as any commit can.
    const sha = github.commitAs('ada', pull.head, { 'b.txt': 'b' });
    const pushed = github.pushes.findIndex(({ after }) => after === sha);
    github.pushes.splice(pushed, 1, { ...github.pushes[pushed], actor: 'ben' } as (typeof github.pushes)[0]);
    github.merge(pull, 'ben');
    expect((await world.tell('closed', pull, 'ben')).body.decisions).toMatchObject([{ result: 'refused' }]);
    expect((await world.row(id)).status).toBe('awaiting_approval');
  });

  test('where it is not known who pushed last, nobody approves by merging', async () => {
    const pull = world.propose();
    const id = await world.waitFor(pull);
    github.pushes.length = 0;
    github.merge(pull, 'ana');
    const { body } = await world.tell('closed', pull, 'ana');
    expect(body.decisions).toMatchObject([{ result: 'refused', why: expect.stringContaining('who pushed last') }]);
    expect((await world.row(id)).status).toBe('awaiting_approval');
  });

  test('where the plan allows it, who asked approves', async () => {
    github.commitAs('ana', 'allowed', { 'a.txt': 'b' });
    const pull = github.openPull('ana', 'allowed');
    const id = await world.waitFor(pull, { self_approval: true });
    github.merge(pull, 'ana');
    await world.tell('closed', pull, 'ana');
    expect((await world.row(id)).status).toBe('succeeded');
  });

  test('who asked may turn it down', async () => {
    const pull = world.propose();
    const id = await world.waitFor(pull, true, { ci: { provider: 'github', repository: 'octo/plans', actor: 'ana' } });
    github.closePull(pull, 'ana');
    expect((await world.tell('closed', pull, 'ana')).body.decisions).toMatchObject([
      { task_id: id, result: 'rejected' },
    ]);
  });

  test('a bot decides nothing, unless the plan names it', async () => {
    const pull = world.propose();
    const any = await world.waitFor(pull);
    const named = await world.waitFor(pull, { approvers: ['github:queue[bot]'] });
    github.merge(pull, 'queue[bot]');
    expect((await world.tell('closed', pull, 'queue[bot]')).body.decisions).toMatchObject([
      { task_id: any, result: 'refused', why: 'queue[bot] is no person.' },
      { task_id: named, result: 'approved' },
    ]);
  });

  test('of a fork its owner has asked, too', async () => {
    github.commitAs('eve', 'fix', { 'a.txt': 'c' });
    const pull = github.openPull('ivy', 'fix', { fork: 'eve/plans' });
    const id = await world.waitFor(pull);
    github.merge(pull, 'eve');
    expect((await world.tell('closed', pull, 'eve')).body.decisions).toMatchObject([{ result: 'refused' }]);
    Object.assign(pull, { mergedBy: 'ana' });
    expect((await world.tell('closed', pull, 'ana')).body.decisions).toMatchObject([
      { task_id: id, result: 'approved' },
    ]);
  });

  test('only approvers, and members of a team as it is now', async () => {
    github.teams.set('octo/release', new Set(['ben']));
    const token = github.grant('app', 'seeing[bot]', {
      ...{ contents: 'read', issues: 'write', 'pull-requests': 'write', members: 'read' },
    });
    const seeing = await startHookWorld(await freshDatabase(), github, {
      pullRequests: { token, apiUrl: github.apiUrl, webhookSecret: 's' },
    });
    const pull = seeing.propose();
    const id = await seeing.waitFor(pull, { approvers: ['octo/release', 'cleo'], required: 2 });
    const mergedBy = async (login: string) => {
      Object.assign(pull, { state: 'open', mergedBy: null });
      github.merge(pull, login);
      return (await seeing.tell('closed', pull, login, { secret: 's' })).body.decisions[0];
    };
    expect(await mergedBy('ana')).toMatchObject({
      result: 'refused',
      why: expect.stringContaining('none of the approvers'),
    });
    expect(await mergedBy('ben')).toMatchObject({ result: 'counted' });
    github.teams.get('octo/release')?.delete('ben');
    expect(await mergedBy('cleo')).toMatchObject({ result: 'approved' });
    expect(await seeing.row(id)).toMatchObject({ status: 'succeeded', approver: 'cleo' });
    const next = await seeing.waitFor(pull, { approvers: ['octo/release'] });
    expect(await mergedBy('ben')).toMatchObject({ task_id: next, result: 'refused' });
  });

  test('a team that cannot be looked into lets nobody in, and that is said', async () => {
    github.teams.set('octo/hidden', new Set(['ana']));
    const pull = world.propose();
    await world.waitFor(pull, { approvers: ['octo/hidden'] });
    github.merge(pull, 'ana');
    const { body } = await world.tell('closed', pull, 'ana');
    expect(body.decisions).toMatchObject([{ result: 'refused', why: expect.stringContaining('Members: read') }]);
  });

  test('what a merge cannot fill in is asked for, once, and given by a comment', async () => {
    const pull = world.propose();
    const channel = { type: 'choice', options: ['beta', 'stable'], default: 'beta' };
    const id = await world.waitFor(pull, { fields: { version: { type: 'string', required: true } } });
    const complete = await world.waitFor(pull, { fields: { channel } }, { step: 'gate' });
    github.merge(pull, 'ana');
    await world.tell('closed', pull, 'ana');
    expect((await world.row(complete)).outputs).toEqual({ channel: 'beta' });
    expect(world.comments(pull.number)).toEqual([expect.stringContaining('version is missing')]);
    expect(world.comments(pull.number)[0]).toContain('/approve bump version=...');
    await world.command('ana', pull.number, '/approve version=1.4.0');
    expect(await world.row(id)).toMatchObject({ status: 'succeeded', outputs: { version: '1.4.0' } });
  });

  test('a reason that must be given is asked for, too', async () => {
    const pull = world.propose();
    const id = await world.waitFor(pull, { comment: 'on_reject' });
    github.closePull(pull, 'ana');
    expect((await world.tell('closed', pull, 'ana')).body.decisions).toMatchObject([{ result: 'refused' }]);
    expect(world.comments(pull.number)).toEqual([expect.stringContaining('/reject bump reason')]);
    await world.command('ana', pull.number, '/reject Too soon.');
    expect(await world.row(id)).toMatchObject({ status: 'failed', reason: 'rejected', approval_note: 'Too soon.' });
  });
});
