import { expect, test } from 'vitest';
import { RELEASE, runGated } from '../../support/gated-run.ts';
import { describePostgres } from '../../support/postgres.ts';

describePostgres('a decision through the API lets the run go on by itself', () => {
  test('approved: what follows runs with the values of the form', async () => {
    const run = await runGated(RELEASE);
    const { id, version } = await run.task('gate');
    const body = { fields: { version: '1.4.0' }, note: 'Looks right.', version };
    expect((await run.api('POST', `/tasks/${id}/approve`, body, await run.person('ana'))).status).toBe(200);
    await run.until({ attempt: 2, status: 'succeeded', resumed_from: 1 });
    expect(run.log()).toBe('built, told []\npublished 1.4.0 on beta\ntidied\n');
    expect(run.notes).toContain('r1 goes on: attempt 2.');
    expect(await run.decidedBy('gate', 'approved')).toMatchObject({ actor: 'token:ana', channel: 'api' });
    expect(await run.task('gate')).toMatchObject({
      status: 'succeeded',
      carried_from: 1,
      approval_note: 'Looks right.',
    });
    expect(run.attempts()).toBe(2);
  });

  test('rejected: what follows is skipped, what comes last runs, the run has failed', async () => {
    const run = await runGated(RELEASE);
    const { id } = await run.task('gate');
    await run.api('POST', `/tasks/${id}/reject`, { note: 'Too soon.' }, await run.person('ben'));
    await run.until({ attempt: 2, status: 'failed' });
    expect(run.log()).toBe('built, told []\ntidied\n');
    expect(await run.task('publish')).toMatchObject({ status: 'skipped', reason: 'needs_failed' });
    expect(await run.task('gate')).toMatchObject({ status: 'failed', reason: 'rejected', approval_note: 'Too soon.' });
    expect(await run.decidedBy('gate', 'rejected')).toMatchObject({ actor: 'token:ben', channel: 'api' });
  });

  test('sent back: the work and what follows run again, told what is wanted, and people are asked anew', async () => {
    const run = await runGated(RELEASE);
    const first = await run.task('gate');
    const ana = await run.person('ana');
    await run.api('POST', `/tasks/${first.id}/request-changes`, { note: 'Shorter, please.' }, ana);
    await run.until({ attempt: 2, status: 'awaiting_approval' });
    expect(run.log()).toBe('built, told []\nbuilt, told [Shorter, please.]\n');
    const second = await run.task('gate');
    expect(second).toMatchObject({ status: 'awaiting_approval', carried_from: null });
    const stale = await run.api('POST', `/tasks/${first.id}/approve`, { fields: { version: '1' } }, ana);
    expect(stale.status).toBe(409);
    await run.api('POST', `/tasks/${second.id}/approve`, { fields: { version: '2', channel: 'stable' } }, ana);
    await run.until({ attempt: 3, status: 'succeeded' });
    expect(run.log()).toContain('published 2 on stable');
  });

  test('nobody in time: it goes on as the policy says', async () => {
    const plan = RELEASE.replace('    with:\n', '    with:\n      expires_in: 1s\n      on_expire: approve\n');
    const run = await runGated(
      plan.replace('version: { type: string, required: true }', 'version: { type: string, default: "0" }'),
      {
        api: { sweep: { everyMs: 200 } },
      },
    );
    await run.until({ attempt: 2, status: 'succeeded' });
    expect(run.log()).toContain('published 0 on beta');
    expect(await run.decidedBy('gate', 'expired')).toMatchObject({ actor: 'expiry', channel: 'expiry' });
  });

  test('asked for as such, a run goes on with what failed', async () => {
    const run = await runGated(
      'name: p\nrun_id: r1\nsteps:\n  - { id: a, run: test -e fixed && echo ran >> log.txt }\n',
      {
        status: 'failed',
      },
    );
    run.write('fixed');
    expect((await run.api('POST', '/runs/r1/resume')).status).toBe(202);
    await run.until({ attempt: 2, status: 'succeeded' });
  });
});
