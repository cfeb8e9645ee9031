import { expect, it } from 'vitest';
import { freshDatabase } from '../../../support/database.ts';
import { startFleet } from '../../../support/fleet-stand.ts';
import { describePostgres } from '../../../support/postgres.ts';

describePostgres('the fleet as it is shown', () => {
  it('has workers, what each does, and what waits for what', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'a' }, { task: 'b' }, { task: 'c', labels: ['gpu'] }]);
    const none = await fleet.client.getFleet();
    expect(none.lanes.map(({ lane, waiting_for }) => [lane, waiting_for])).toEqual([
      ['gpu~', 'waits for a worker: none is online'],
      ['~', 'waits for a worker: none is online'],
    ]);
    const { job } = await fleet.claim('w1');
    await fleet.announce('gone');
    await fleet.client.removeWorker('gone');
    const shown = await fleet.client.getFleet();
    expect(shown.workers).toMatchObject([
      {
        id: 'w1',
        name: 'name-w1',
        labels: [],
        concurrency: 1,
        host: null,
        repository: null,
        online: true,
        draining: false,
        jobs: [{ job, run_id: 'r', attempt: 1, task: 'a', try: 1 }],
      },
    ]);
    expect(shown.lanes).toMatchObject([
      { lane: 'gpu~', labels: ['gpu'], queued: 1, running: 0, waiting_for: 'needs label gpu: no worker online has it' },
      { lane: '~', labels: [], queued: 1, running: 1, waiting_for: 'waits for a free worker' },
    ]);
    expect((await fleet.call('GET', '/metrics')).body).toContain('fleet_jobs{lane="gpu~",state="queued"} 1');
  });

  it('shows the jobs of a run, and keeps the name of a worker that went', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'a' }, { task: 'b', labels: ['gpu'] }]);
    await fleet.claim('w1');
    await fleet.client.removeWorker('w1');
    const { items } = await fleet.client.listFleetJobs('r', 1);
    expect(items).toMatchObject([
      { task: 'a', state: 'claimed', try: 1, worker: 'name-w1', labels: [], waiting_for: null, finished_at: null },
      {
        task: 'b',
        state: 'queued',
        try: 0,
        worker: null,
        labels: ['gpu'],
        waiting_for: 'waits for a worker: none is online',
      },
    ]);
    expect(await fleet.client.listFleetJobs('r', 1, { task: 'b' })).toMatchObject({ items: [{ task: 'b' }] });
    expect(await fleet.client.listFleetJobs('r', 1, { task: 'c' })).toEqual({ items: [] });
    await expect(fleet.client.listFleetJobs('none', 1)).rejects.toMatchObject({ status: 404 });
  });

  it('gives a worker what it must know of a run once it has begun', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin('r', { prefix: 'site' });
    expect(await fleet.client.getFleetRun('r', 1)).toMatchObject({
      run_id: 'r',
      attempt: 1,
      started: { type: 'run_started' },
      plan_path: 'plans/nightly.yml',
      plan_text: expect.stringContaining('nightly'),
      commit: '9f1c2d3',
      dirty: false,
      prefix: 'site',
      repository: null,
    });
    await fleet.sql(({ fleet_events }) => `DELETE FROM ${fleet_events}`);
    await expect(fleet.client.getFleetRun('r', 1)).rejects.toMatchObject({ status: 404 });
  });

  it('shows a bound caller nothing of other repositories', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'open' }]);
    await fleet.add([{ task: 'own', repository: '7' }]);
    await fleet.claim('w1');
    const own = await fleet.bound('7');
    const other = await fleet.bound('8');
    await other.announceWorker('w8', { name: 'w8', labels: [], concurrency: 1 });
    await expect(own.getFleetRun('r', 1)).rejects.toMatchObject({ status: 404 });
    await expect(own.listFleetJobs('r', 1)).rejects.toMatchObject({ status: 404 });
    const { workers, lanes } = await own.getFleet();
    expect(workers).toMatchObject([{ id: 'w1', jobs: [] }]);
    expect(lanes.map(({ repository }) => repository)).toEqual(['7']);
  });
});
