import { expect, it } from 'vitest';
import { freshDatabase } from '../../../support/database.ts';
import { LOCK_MS, startFleet } from '../../../support/fleet-stand.ts';
import { describePostgres } from '../../../support/postgres.ts';

const NO_SECRET = { kind: 'secret', reason: 'no secret NPM_TOKEN' } as const;

describePostgres('a job that is refused', () => {
  it('goes to another worker, and not to the same again', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.announce('w2');
    await fleet.add([{ task: 'a' }, { task: 'b' }]);
    const first = await fleet.claim('w1');
    await fleet.client.refuseJob(first.job, { ticket: first.ticket, ...NO_SECRET });
    expect(await fleet.row('a', 'state, refusals::text AS refusals')).toEqual({
      state: 'queued',
      refusals: expect.stringContaining('"worker": "w1"'),
    });
    const { items } = await fleet.client.listFleetJobs('r', 1);
    expect(items.map(({ waiting_for }) => waiting_for)).toEqual([
      'refused by name-w1 (no secret NPM_TOKEN); waits for another worker',
      'waits for a free worker',
    ]);
    fleet.queueClock.advance(1_000);
    // It looks past the one that it cannot do.
    expect((await fleet.client.claimJob('w1'))?.task).toBe('b');
    fleet.queueClock.advance(1_000);
    expect((await fleet.client.claimJob('w2'))?.task).toBe('a');
    expect((await fleet.call('GET', '/metrics')).body).toContain('fleet_jobs_back_total{why="refused"} 1');
  });

  it('says so where whoever could do it has gone', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.announce('w2');
    await fleet.add([{ task: 'a' }]);
    const { job, ticket } = await fleet.claim('w1');
    await fleet.client.refuseJob(job, { ticket, ...NO_SECRET });
    await fleet.client.removeWorker('w2');
    const words = 'refused by name-w1 (no secret NPM_TOKEN); no other worker online';
    expect((await fleet.client.listFleetJobs('r', 1)).items).toMatchObject([{ state: 'queued', waiting_for: words }]);
    expect((await fleet.client.getFleet()).lanes).toMatchObject([{ queued: 1, waiting_for: words }]);
    // Another of the lane was refused by nobody.
    await fleet.add([{ task: 'b' }]);
    expect((await fleet.client.getFleet()).lanes).toMatchObject([
      { queued: 2, waiting_for: 'waits for a free worker' },
    ]);
    await fleet.announce('w3');
    fleet.queueClock.advance(1_000);
    const next = [await fleet.client.claimJob('w3'), await fleet.client.claimJob('w3')];
    expect(next.map((one) => one?.task).sort()).toEqual(['a', 'b']);
  });

  it('fails with the last reason where nobody is left', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    // Neither can do it: one lacks the label, one drains, one is away, one is of another repository.
    await fleet.announce('w2', ['linux']);
    await fleet.client.announceWorker('w3', { name: 'n', labels: ['gpu'], concurrency: 1, draining: true });
    await fleet.announce('w4', ['gpu']);
    await fleet.sql(
      ({ fleet_workers }) => `UPDATE ${fleet_workers} SET seen_at = now() - interval '61 s' WHERE id = 'w4'`,
    );
    await (await fleet.bound('8')).announceWorker('w5', { name: 'n', labels: ['gpu'], concurrency: 1 });
    await fleet.announce('w1', ['gpu']);
    await fleet.add([{ task: 'a', labels: ['gpu'] }]);
    const job = await fleet.client.claimJob('w1');
    if (job === undefined) throw new Error('There is no job');
    let rings = 0;
    fleet.bell.hear('results', () => rings++);
    await fleet.client.refuseJob(job.job, { ticket: job.ticket, ...NO_SECRET });
    const row = await fleet.row('a', "state, result ->> 'reason' AS reason, result ->> 'message' AS message");
    expect(row).toEqual({
      state: 'finished',
      reason: 'not_started',
      message: 'No worker could take it: no secret NPM_TOKEN.',
    });
    expect(rings).toBeGreaterThan(0);
    fleet.queueClock.advance(LOCK_MS);
    expect(await fleet.client.claimJob('w1')).toBeUndefined();
  });

  it('is not held against a worker that drains', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'a' }]);
    const { job, ticket } = await fleet.claim('w1');
    await fleet.client.refuseJob(job, { ticket, kind: 'draining', reason: 'it goes' });
    expect(await fleet.row('a', 'state, losses, refusals::text AS refusals')).toEqual({
      state: 'queued',
      losses: '0',
      refusals: '[]',
    });
    fleet.queueClock.advance(0);
    expect((await fleet.claim('w1')).try).toBe(2);
  });

  it('has ended where it was cancelled meanwhile', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'a' }]);
    const { job, ticket } = await fleet.claim('w1');
    await fleet.sql(({ fleet_jobs }) => `UPDATE ${fleet_jobs} SET cancel = true`);
    await fleet.client.refuseJob(job, { ticket, kind: 'draining', reason: 'it goes' });
    expect(await fleet.row('a', "state, result ->> 'reason' AS reason")).toEqual({
      state: 'finished',
      reason: 'cancelled',
    });
  });
});
