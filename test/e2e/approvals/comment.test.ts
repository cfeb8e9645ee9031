import { expect, test } from 'vitest';
import { commentEvent, deliver } from '../../support/github/webhook.ts';
import { describePostgres } from '../../support/postgres.ts';
import { runProposing, SECRET } from './on-github.ts';

describePostgres('a comment lets the run go on by itself', () => {
  test('what follows runs with the values of the form, and the history names who wrote it', async () => {
    const { run, github, pull, hooks } = await runProposing(
      '{ fields: { version: { type: string, required: true } } }',
    );
    const say = (login: string, body: string) =>
      deliver(hooks, {
        event: 'issue_comment',
        payload: commentEvent(github, github.comment(login, pull.number, body)),
        secret: SECRET,
      });
    expect((await say('rita', '/approve version=6.6.6')).body.decisions).toEqual([]);
    expect((await say('ana', '/approve')).body.decisions).toMatchObject([{ result: 'refused' }]);
    expect(github.comments.at(-1)?.body).toContain('version is missing');
    expect((await say('ana', '/approve version=1.4.0 Looks right.')).body.decisions).toMatchObject([
      { result: 'approved' },
    ]);
    await run.until({ attempt: 2, status: 'succeeded', resumed_from: 1 });
    expect(run.log()).toBe('bumped\npublished [1.4.0]\n');
    expect(await run.decidedBy('bump', 'approved')).toMatchObject({ actor: 'github:ana', channel: 'comment' });
    expect(await run.task('bump')).toMatchObject({ approver: 'ana', approval_note: 'Looks right.' });
    expect(github.reactions.map(({ user, content }) => [user, content])).toEqual([
      ['orchestrator[bot]', 'confused'],
      ['orchestrator[bot]', 'confused'],
      ['orchestrator[bot]', '+1'],
    ]);
  });
});
