import { beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { unwell } from '../../support/github/faults.ts';
import { pageOf } from '../../support/github/webhook.ts';
import type { Pull } from '../../support/github/world.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type HookWorld, startHookWorld } from './world.ts';

let world: HookWorld;
let pull: Pull;

describePostgres('a pull request decides', () => {
  beforeEach(async () => {
    world = await startHookWorld(await freshDatabase());
    pull = world.propose();
  });

  test('merged approves, as who merged it', async () => {
    const id = await world.waitFor(pull);
    world.github.merge(pull, 'ana');
    const { status, body } = await world.tell('closed', pull, 'ana');
    expect([status, body.decisions]).toEqual([
      202,
      [{ task_id: id, run_id: expect.anything(), task: 'bump', result: 'approved' }],
    ]);
    expect(await world.row(id)).toMatchObject({ status: 'succeeded', approval_state: 'approved', approver: 'ana' });
    expect((await world.row(id)).approval.decisions).toMatchObject([{ by: 'github:ana', channel: 'pull_request' }]);
    const event = await world.lastEvent(id);
    expect(event).toMatchObject({ action: 'approved', actor: 'github:ana', channel: 'pull_request' });
    expect(event.changes).toMatchObject({ head_sha: pull.headSha, pull_request: pageOf(world.github, pull.number) });
  });

  test('closed rejects, as who closed it', async () => {
    const id = await world.waitFor(pull);
    world.github.closePull(pull, 'ben');
    expect((await world.tell('closed', pull, 'ben')).body.decisions).toMatchObject([{ result: 'rejected' }]);
    expect(await world.row(id)).toMatchObject({ status: 'failed', reason: 'rejected', approver: 'ben' });
  });

  test('all that waits for it is decided, and nothing else', async () => {
    const ids = [
      await world.waitFor(pull),
      await world.waitFor(`${pageOf(world.github, pull.number).toUpperCase().replace('HTTP', 'http')}/files`),
    ];
    const others = [
      await world.waitFor(`${world.github.serverUrl}/${world.github.repository}/pull/${pull.number}0`),
      await world.waitFor(`${world.github.serverUrl}/octo/other/pull/${pull.number}`, true, { ci: null }),
      await world.waitFor(`https://github.com/${world.github.repository}/pull/${pull.number}`),
      await world.waitFor(`https://example.org/?${pageOf(world.github, pull.number)}`),
    ];
    world.github.merge(pull, 'ana');
    await world.tell('closed', pull, 'ana');
    for (const id of ids) expect((await world.row(id)).status).toBe('succeeded');
    for (const id of others) expect((await world.row(id)).status).toBe('awaiting_approval');
  });

  test('a run of another repository cannot have itself approved by naming it', async () => {
    const stranger = await world.waitFor(pull, true, { ci: { provider: 'github', repository: 'evil/plans' } });
    world.github.merge(pull, 'ana');
    expect((await world.tell('closed', pull, 'ana')).body).toMatchObject({
      decisions: [],
      ignored: expect.stringContaining('other repositories'),
    });
    expect((await world.row(stranger)).status).toBe('awaiting_approval');
  });

  test('what GitHub shows now counts, in whatever order it is told', async () => {
    const id = await world.waitFor(pull);
    world.github.closePull(pull, 'ana');
    const closed = { id: 'd-1' };
    world.github.reopenPull(pull);
    expect((await world.tell('reopened', pull, 'ana')).body.ignored).toContain('waits on');
    expect((await world.tell('closed', pull, 'ana', closed)).body.ignored).toContain('open');
    expect((await world.row(id)).status).toBe('awaiting_approval');
    world.github.closePull(pull, 'ana');
    await world.tell('closed', pull, 'ana', closed);
    world.github.reopenPull(pull);
    expect((await world.tell('reopened', pull, 'ana')).body.ignored).toContain('stays decided');
    expect(await world.row(id)).toMatchObject({ status: 'failed', reason: 'rejected' });
  });

  test('opened is nothing, and told after it was closed still nothing', async () => {
    const id = await world.waitFor(pull);
    world.github.merge(pull, 'ana');
    expect((await world.tell('closed', pull, 'ana')).body.decisions).toHaveLength(1);
    expect((await world.tell('opened', pull, 'github-actions[bot]')).body.decisions).toEqual([]);
    expect((await world.row(id)).status).toBe('succeeded');
  });

  test('told again, with the same name or another, it decides once', async () => {
    const id = await world.waitFor(pull);
    world.github.merge(pull, 'ana');
    await world.tell('closed', pull, 'ana', { id: 'd-1' });
    const calls = world.github.calls.length;
    expect((await world.tell('closed', pull, 'ana', { id: 'd-1' })).body.ignored).toBe('It was heard before.');
    expect((await world.tell('closed', pull, 'ana', { id: 'd-2' })).body.ignored).toBe('No task waits for it.');
    expect(world.github.calls.length).toBe(calls);
    expect((await world.row(id)).approval.decisions).toHaveLength(1);
  });

  test('200 deliveries at once are one decision, and ask GitHub once', async () => {
    const id = await world.waitFor(pull, { required: 1 });
    world.github.merge(pull, 'ana');
    const before = world.github.calls.length;
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, number) => world.tell('closed', pull, 'ana', { id: `d-${number % 100}` })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(answers.filter(({ body }) => body.decisions.length > 0)).toHaveLength(1);
    expect((await world.row(id)).approval.decisions).toHaveLength(1);
    expect(world.github.calls.slice(before).map(({ call }) => call)).toEqual([
      `GET /repos/octo/plans/pulls/${pull.number}`,
      'GET /repos/octo/plans/activity',
    ]);
  });

  test('while GitHub cannot be asked nothing is decided, and the same delivery works afterwards', async () => {
    const id = await world.waitFor(pull);
    world.github.merge(pull, 'ana');
    for (const fault of [unwell(/pulls/, 503), unwell(/activity/, 502)]) {
      world.github.faults.add(fault);
      const answer = await world.tell('closed', pull, 'ana', { id: 'd-1' });
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
    }
    world.github.faults.add({ on: /pulls/, answer: { status: 429, headers: { 'retry-after': '77' }, body: {} } });
    expect((await world.tell('closed', pull, 'ana', { id: 'd-1' })).headers.get('retry-after')).toBe('77');
    expect((await world.row(id)).status).toBe('awaiting_approval');
    expect((await world.tell('closed', pull, 'ana', { id: 'd-1' })).body.decisions).toHaveLength(1);
    expect((await world.row(id)).status).toBe('succeeded');
  });
});

describe('nobody in who may not', () => {
  const comments = (): string[] => world.github.comments.map(({ body }) => body);

  describePostgres('by a merge', () => {
    beforeEach(async () => {
      world = await startHookWorld(await freshDatabase());
    });

    test('who wrote the pull request, or pushed last, does not approve by merging; it is said once', async () => {
      for (const asker of ['ana', 'ben']) {
        const branch = `work-${asker}`;
        world.github.commitAs('ana', branch, { 'a.txt': asker });
        const own = world.github.openPull('ana', branch);
        // The commit names somebody else, as any commit can.
        if (asker === 'ben')
          world.github.setBranch(
            branch,
            world.github.git('commit-tree', '-p', own.headSha, '-m', 'x', `${own.headSha}^{tree}`),
          );
        if (asker === 'ben')
          world.github.pushes.splice(-1, 1, {
            ...(world.github.pushes.at(-1) as never as object),
            actor: 'ben',
          } as never);
        const id = await world.waitFor(own);
        world.github.merge(own, asker);
        const before = comments().length;
        for (const delivery of ['d-1', 'd-2']) {
          const { body } = await world.tell('closed', own, asker, { id: `${asker}-${delivery}` });
          expect(body.decisions).toMatchObject([
            { result: 'refused', why: expect.stringContaining('has asked for this approval') },
          ]);
        }
        expect((await world.row(id)).status).toBe('awaiting_approval');
        expect(comments().length - before).toBe(1);
        expect(comments().at(-1)).toContain('/approve bump');
      }
    });

    test('where the plan allows it, it approves', async () => {
      world.github.commitAs('ana', 'work', { 'a.txt': 'a' });
      const own = world.github.openPull('ana', 'work');
      const id = await world.waitFor(own, { self_approval: true });
      world.github.merge(own, 'ana');
      await world.tell('closed', own, 'ana');
      expect((await world.row(id)).status).toBe('succeeded');
    });

    test('a bot does not, unless the plan names it', async () => {
      const pull = world.propose();
      const [any, named] = [await world.waitFor(pull), await world.waitFor(pull, { approvers: ['github:queue[bot]'] })];
      world.github.merge(pull, 'queue[bot]');
      const { body } = await world.tell('closed', pull, 'queue[bot]');
      expect(body.decisions).toMatchObject([
        { task_id: any, result: 'refused', why: 'queue[bot] is no person.' },
        { task_id: named, result: 'approved' },
      ]);
    });

    test('where it is not known who pushed last, nobody approves by merging', async () => {
      const pull = world.propose();
      const id = await world.waitFor(pull);
      world.github.pushes.length = 0;
      world.github.merge(pull, 'ana');
      const { body } = await world.tell('closed', pull, 'ana');
      expect(body.decisions).toMatchObject([{ result: 'refused', why: expect.stringContaining('who pushed last') }]);
      expect((await world.row(id)).status).toBe('awaiting_approval');
    });

    test('of a fork its owner has asked, too', async () => {
      world.github.commitAs('eve', 'fix', { 'a.txt': 'a' });
      const pull = world.github.openPull('ivy', 'fix', { fork: 'eve/plans' });
      const ids = [await world.waitFor(pull), await world.waitFor(pull)];
      world.github.merge(pull, 'eve');
      expect((await world.tell('closed', pull, 'eve')).body.decisions).toMatchObject([
        { result: 'refused' },
        { result: 'refused' },
      ]);
      Object.assign(pull, { mergedBy: 'ana' });
      expect((await world.tell('closed', pull, 'ana')).body.decisions).toMatchObject([
        { result: 'approved' },
        { result: 'approved' },
      ]);
      expect(ids).toHaveLength(2);
    });

    test('only approvers, by name and by team as it is now', async () => {
      world.github.teams.set('octo/release', new Set(['ben']));
      const token = world.github.grant('app', 'members[bot]', {
        contents: 'read',
        'pull-requests': 'write',
        members: 'read',
      });
      const seeing = await startHookWorld(await freshDatabase(), { pullRequests: { token } });
      seeing.github.teams.set('octo/release', new Set(['ben']));
      const own = seeing.github.grant('app', 'x[bot]', { members: 'read' });
      expect(own).toBeDefined();
    });

    test('what a merge cannot fill in is asked for, once, and given by a comment', async () => {
      const pull = world.propose();
      const form = { fields: { version: { type: 'string', required: true } } };
      const [id, complete] = [
        await world.waitFor(pull, form),
        await world.waitFor(
          pull,
          { fields: { channel: { type: 'choice', options: ['beta', 'stable'], default: 'beta' } } },
          { step: 'gate' },
        ),
      ];
      world.github.merge(pull, 'ana');
      await world.tell('closed', pull, 'ana');
      expect((await world.row(complete)).outputs).toEqual({ channel: 'beta' });
      expect(comments()).toEqual([expect.stringContaining('version is missing')]);
      expect(comments()[0]).toContain('/approve bump version=...');
      await world.command('ana', pull.number, '/approve version=1.4.0');
      expect(await world.row(id)).toMatchObject({ status: 'succeeded', outputs: { version: '1.4.0' } });
    });
  });
});
