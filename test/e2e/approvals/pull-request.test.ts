import { expect, test } from 'vitest';
import { deliver, pageOf, pullEvent } from '../../support/github/webhook.ts';
import { describePostgres } from '../../support/postgres.ts';
import { runProposing, SECRET } from './on-github.ts';

describePostgres('a pull request lets the run go on by itself', () => {
  test('merged: what follows runs, and the history names who merged', async () => {
    const { run, github, pull, hooks } = await runProposing(
      '{ approvers: [ana], fields: { version: { type: string, default: latest } } }',
    );
    expect((await run.task('bump')).outputs_uri).toBe(pageOf(github, pull.number));
    github.merge(pull, 'ana');
    const payload = pullEvent(github, 'closed', pull, 'ana');
    expect((await deliver(hooks, { event: 'pull_request', payload, secret: 'guess' })).status).toBe(401);
    expect((await deliver(hooks, { event: 'pull_request', payload, secret: SECRET })).body).toMatchObject({
      decisions: [{ run_id: 'r1', task: 'bump', result: 'approved' }],
    });
    await run.until({ attempt: 2, status: 'succeeded', resumed_from: 1 });
    expect(run.log()).toBe('bumped\npublished [latest]\n');
    const history = await run.decidedBy('bump', 'approved');
    expect(history).toMatchObject({ actor: 'github:ana', channel: 'pull_request' });
    expect(await run.task('bump')).toMatchObject({ status: 'succeeded', approver: 'ana', carried_from: 1 });
  });

  test('closed: what follows is skipped', async () => {
    const { run, github, pull, hooks } = await runProposing(
      '{ fields: { version: { type: string, required: true } } }',
    );
    github.closePull(pull, 'ana');
    const payload = pullEvent(github, 'closed', pull, 'ana');
    await deliver(hooks, { event: 'pull_request', payload, secret: SECRET, isForm: true });
    await run.until({ attempt: 2, status: 'failed' });
    expect(run.log()).toBe('bumped\n');
    expect(await run.decidedBy('bump', 'rejected')).toMatchObject({ actor: 'github:ana', channel: 'pull_request' });
  });
});
