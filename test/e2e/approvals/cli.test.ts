import { expect, test } from 'vitest';
import { RELEASE, runGated } from '../../support/gated-run.ts';
import { describePostgres } from '../../support/postgres.ts';

describePostgres('a decision on the command line lets the run go on by itself', () => {
  test('approved, with the values of the form', async () => {
    const run = await runGated(RELEASE);
    const token = `--api-token=${await run.person('ana')}`;
    const approve = (...fields: string[]) => run.cli('approve', 'r1/gate', `--api-base=${run.url}`, token, ...fields);
    const wrong = await approve('--field', 'colour=red');
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('version')]);
    const told = await approve('--field', 'version=2.0', '--field', 'channel=stable');
    expect([told.status, told.stdout], told.stderr).toEqual([0, 'r1/gate is succeeded.\n']);
    await run.until({ attempt: 2, status: 'succeeded' });
    expect(run.log()).toContain('published 2.0 on stable');
    expect(await run.decidedBy('gate', 'approved')).toMatchObject({ actor: 'token:ana', channel: 'cli' });
  });

  test('a person is known by their token', async () => {
    const run = await runGated(RELEASE);
    const [address, token] = [`--api-base=${run.url}`, `--api-token=${await run.person('ben')}`];
    const told = await run.cli('reject', 'r1/gate', '--note', 'Too soon.', address, token);
    expect([told.status, told.stdout], told.stderr).toEqual([0, 'r1/gate is failed (rejected).\n']);
    await run.until({ attempt: 2, status: 'failed' });
    expect(run.log()).toBe('built, told []\ntidied\n');
    expect(await run.decidedBy('gate', 'rejected')).toMatchObject({ actor: 'token:ben', channel: 'cli' });
  });

  test('who serves at home asks and approves', async () => {
    const run = await runGated(RELEASE);
    expect((await run.cli('approve', 'r1/gate', '--field', 'version=2.0')).status).toBe(0);
    await run.until({ attempt: 2, status: 'succeeded' });
    expect(await run.decidedBy('gate', 'approved')).toMatchObject({ actor: 'token:local', channel: 'cli' });
  });

  test('unless the plan says in so many words that somebody else must', async () => {
    const run = await runGated(RELEASE.replace('      fields:', '      self_approval: false\n      fields:'));
    const alone = await run.cli('approve', 'r1/gate', '--field', 'version=2.0');
    expect([alone.status, alone.stderr]).toEqual([2, expect.stringContaining('--override')]);
    expect((await run.cli('approve', 'r1/gate', '--field', 'version=2.0', '--override')).status).toBe(0);
    await run.until({ attempt: 2, status: 'succeeded' });
    expect(await run.decidedBy('gate', 'approved')).toMatchObject({ actor: 'token:local', channel: 'cli' });
  });

  test('where the server is told to leave it, resume goes on', async () => {
    const run = await runGated(RELEASE, { resume: false });
    await run.cli('approve', 'r1/gate', '--field', 'version=2.0');
    await run.settled();
    expect(run.attempts()).toBe(1);
    expect((await run.cli('resume', 'r1')).status).toBe(0);
    await run.until({ attempt: 2, status: 'succeeded' });
  });
});
