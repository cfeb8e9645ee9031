import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { unwell } from '../../support/github/faults.ts';
import type { Github } from '../../support/github/start-github.ts';
import { pageOf } from '../../support/github/webhook.ts';
import type { Pull } from '../../support/github/world.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type HookWorld, openGithub, startHookWorld } from './world.ts';

let github: Github;
let world: HookWorld;
let pull: Pull;

describePostgres('a pull request decides', () => {
  beforeAll(async () => {
    github = await openGithub();
  });
  afterAll(() => github.close());

  beforeEach(async () => {
    world = await startHookWorld(await freshDatabase(), github);
    pull = world.propose();
  });

  test('merged approves, as who merged it', async () => {
    const id = await world.waitFor(pull);
    github.merge(pull, 'ana');
    const { status, body } = await world.tell('closed', pull, 'ana');
    const decided = { task_id: id, run_id: expect.anything(), task: 'bump', result: 'approved' };
    expect([status, body.decisions]).toEqual([202, [decided]]);
    const row = await world.row(id);
    expect(row).toMatchObject({ status: 'succeeded', approval_state: 'approved', approver: 'ana' });
    expect(row.approval.decisions).toMatchObject([{ by: 'github:ana', channel: 'pull_request' }]);
    const event = await world.lastEvent(id);
    expect(event).toMatchObject({ action: 'approved', actor: 'github:ana', channel: 'pull_request' });
    expect(event.changes).toMatchObject({ head_sha: pull.headSha, pull_request: pageOf(github, pull.number) });
  });

  test('closed rejects, as who closed it', async () => {
    const id = await world.waitFor(pull);
    github.closePull(pull, 'ben');
    expect((await world.tell('closed', pull, 'ben')).body.decisions).toMatchObject([{ result: 'rejected' }]);
    expect(await world.row(id)).toMatchObject({ status: 'failed', reason: 'rejected', approver: 'ben' });
  });

  test('all that waits for it is decided, and nothing else', async () => {
    const page = pageOf(github, pull.number);
    const ids = [await world.waitFor(pull), await world.waitFor(`${page.replace('octo/plans', 'Octo/PLANS')}/files`)];
    const others = [
      await world.waitFor(`${page}0`),
      await world.waitFor(page.replace('plans', 'other'), true, { ci: null }),
      await world.waitFor(`https://github.com/${github.repository}/pull/${pull.number}`),
      await world.waitFor(`https://example.org/?${page}`),
    ];
    github.merge(pull, 'ana');
    await world.tell('closed', pull, 'ana');
    for (const id of ids) expect((await world.row(id)).status).toBe('succeeded');
    for (const id of others) expect((await world.row(id)).status).toBe('awaiting_approval');
  });

  test('a run of another repository cannot have itself approved by naming it', async () => {
    const stranger = await world.waitFor(pull, true, { ci: { provider: 'github', repository: 'evil/plans' } });
    github.merge(pull, 'ana');
    const { body } = await world.tell('closed', pull, 'ana');
    expect(body).toMatchObject({ decisions: [], ignored: expect.stringContaining('other repositories') });
    expect((await world.row(stranger)).status).toBe('awaiting_approval');
  });

  test('what GitHub shows now counts, in whatever order it is told', async () => {
    const id = await world.waitFor(pull);
    github.closePull(pull, 'ana');
    github.reopenPull(pull);
    expect((await world.tell('reopened', pull, 'ana')).body.ignored).toContain('waits on');
    expect((await world.tell('closed', pull, 'ana', { id: 'order' })).body.ignored).toContain('open');
    expect((await world.row(id)).status).toBe('awaiting_approval');
    github.closePull(pull, 'ana');
    await world.tell('closed', pull, 'ana', { id: 'order' });
    github.reopenPull(pull);
    expect((await world.tell('reopened', pull, 'ana')).body.ignored).toContain('stays decided');
    expect((await world.tell('opened', pull, 'github-actions[bot]')).body.decisions).toEqual([]);
    expect(await world.row(id)).toMatchObject({ status: 'failed', reason: 'rejected' });
  });

  test('told again, with the same name or another, it decides once', async () => {
    const id = await world.waitFor(pull);
    github.merge(pull, 'ana');
    await world.tell('closed', pull, 'ana', { id: 'again' });
    const calls = github.calls.length;
    expect((await world.tell('closed', pull, 'ana', { id: 'again' })).body.ignored).toBe('It was heard before.');
    expect((await world.tell('closed', pull, 'ana')).body.ignored).toBe('No task waits for it.');
    expect(github.calls.length).toBe(calls);
    expect((await world.row(id)).approval.decisions).toHaveLength(1);
  });

  test('told before the run says that it waits, it decides when it is told again', async () => {
    github.merge(pull, 'ana');
    expect((await world.tell('closed', pull, 'ana', { id: 'early' })).body.ignored).toBe('No task waits for it.');
    const id = await world.waitFor(pull);
    await world.tell('closed', pull, 'ana', { id: 'early' });
    expect((await world.row(id)).status).toBe('succeeded');
  });

  test('200 deliveries at once are one decision, and ask GitHub once', async () => {
    const id = await world.waitFor(pull);
    github.merge(pull, 'ana');
    const before = github.calls.length;
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, number) => world.tell('closed', pull, 'ana', { id: `many-${number % 100}` })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(answers.filter(({ body }) => body.decisions.length > 0)).toHaveLength(1);
    expect((await world.row(id)).approval.decisions).toHaveLength(1);
    expect(github.calls.slice(before).map(({ call }) => call)).toEqual([
      `GET /repos/octo/plans/pulls/${pull.number}`,
      'GET /repos/octo/plans/activity',
    ]);
  });

  test('while GitHub cannot be asked nothing is decided, and the same delivery works afterwards', async () => {
    const id = await world.waitFor(pull);
    github.merge(pull, 'ana');
    const tell = () => world.tell('closed', pull, 'ana', { id: 'down' });
    for (const fault of [unwell(/pulls/, 503), unwell(/activity/, 502)]) {
      github.faults.add(fault);
      const answer = await tell();
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
    }
    github.faults.add({ on: /pulls/, answer: { status: 429, headers: { 'retry-after': '77' }, body: {} } });
    expect((await tell()).headers.get('retry-after')).toBe('77');
    expect((await world.row(id)).status).toBe('awaiting_approval');
    expect((await tell()).body.decisions).toHaveLength(1);
    expect((await world.row(id)).status).toBe('succeeded');
  });

  test('the number of a repository, as its job’s token told it, is not another one’s', async () => {
    const database = await freshDatabase();
    const other = await startHookWorld(database, github);
    const [same, taken] = [await other.waitFor(pull), await other.waitFor(pull)];
    for (const [id, number] of [
      [same, '1'],
      [taken, '99'],
    ]) {
      const of = `(SELECT run_id FROM "${database.schema}".agents_tasks WHERE id = ${id})`;
      const text = `UPDATE "${database.schema}".agents_runs SET repository_id = '${number}' WHERE run_id = ${of}`;
      await database.query({ text });
    }
    github.merge(pull, 'ana');
    expect((await other.tell('closed', pull, 'ana')).body.decisions).toMatchObject([{ task_id: same }]);
    expect((await other.row(taken)).status).toBe('awaiting_approval');
  });
});
