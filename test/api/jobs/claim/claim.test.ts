import { expect, it } from 'vitest';
import type { ClaimedJob } from '../../../../src/client.ts';
import { freshDatabase } from '../../../support/database.ts';
import { DONE, LOCK_MS, startFleet, submission } from '../../../support/fleet-stand.ts';
import { describePostgres } from '../../../support/postgres.ts';
import { startTaskApi } from '../../../support/task-api.ts';

describePostgres('claiming', () => {
  it('gives each job once, in the order of priority, with all it needs', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'later', priority: 5 }, { task: 'first' }, { task: 'second' }]);
    const job = await fleet.claim('w1');
    expect(job).toMatchObject({
      run_id: 'r',
      attempt: 1,
      task: 'first',
      step: 'first',
      try: 1,
      item: null,
      events: [],
      artifacts: [],
      lock_ms: LOCK_MS,
    });
    expect(Object.keys(job)).not.toContain('needs');
    expect([(await fleet.claim('w2')).task, (await fleet.claim('w1')).task]).toEqual(['second', 'later']);
    expect(await fleet.client.claimJob('w1')).toBeUndefined();
  });

  it('asks a worker to announce itself, and knows it by who it is', async () => {
    const fleet = await startFleet(await freshDatabase());
    const lost = await fleet.client.claimJob('nobody').catch((error: unknown) => error);
    expect(lost).toMatchObject({ status: 409, problem: { announce: true } });
    await fleet.announce('w1');
    const stranger = await fleet.bound('7');
    await expect(stranger.claimJob('w1')).rejects.toMatchObject({ status: 409, problem: { announce: true } });
    const said = { name: 'n', labels: [], concurrency: 1 };
    await expect(stranger.announceWorker('w1', said)).rejects.toMatchObject({ status: 409 });
    const terms = await fleet.client.announceWorker('w1', { ...said, draining: true });
    expect(terms).toEqual({ lock_ms: LOCK_MS, beat_ms: LOCK_MS / 5, wait_ms: 30_000 });
    await fleet.begin();
    await fleet.add([{ task: 'a' }]);
    expect(await fleet.client.claimJob('w1')).toBeUndefined();
  });

  it('gives a worker only what its labels allow, what asks for most first', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'any' }, { task: 'gpu', labels: ['gpu'] }, { task: 'both', labels: ['linux', 'gpu'] }]);
    await fleet.announce('plain');
    expect((await fleet.client.claimJob('plain'))?.task).toBe('any');
    expect(await fleet.client.claimJob('plain')).toBeUndefined();
    await fleet.announce('big', ['linux', 'gpu', 'x64']);
    expect((await fleet.client.claimJob('big'))?.task).toBe('both');
    expect((await fleet.client.claimJob('big'))?.task).toBe('gpu');
  });

  it('gives a bound worker only what is of its repository', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'open' }]);
    await fleet.add([{ task: 'own', repository: '7' }]);
    const own = await fleet.bound('7');
    const other = await fleet.bound('8');
    for (const [client, id] of [
      [own, 'own'],
      [other, 'other'],
    ] as const)
      await client.announceWorker(id, { name: id, labels: [], concurrency: 1 });
    expect(await other.claimJob('other')).toBeUndefined();
    expect((await own.claimJob('own'))?.task).toBe('own');
    expect(await own.claimJob('own')).toBeUndefined();
    expect((await fleet.claim('free')).task).toBe('open');
  });

  it('waits for a job that comes, also in a lane that is new', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.announce('w1', ['gpu']);
    const waiting = fleet.client.claimJob('w1', { wait_ms: 20_000 });
    await fleet.add([{ task: 'a', labels: ['gpu'] }]);
    expect((await waiting)?.task).toBe('a');
  });

  it('gives a job whose worker fell silent to another; the third time it ends as lost', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'poison' }]);
    for (const [at, worker] of ['w1', 'w2', 'w3'].entries()) {
      expect((await fleet.claim(worker)).try).toBe(at + 1);
      fleet.queueClock.advance(LOCK_MS);
    }
    expect(await fleet.client.claimJob('w1')).toBeUndefined();
    const row = await fleet.row(
      'poison',
      "state, losses, try, result ->> 'reason' AS reason, result ->> 'message' AS message",
    );
    expect(row).toEqual({
      state: 'finished',
      losses: '3',
      try: '3',
      reason: 'lost',
      message: 'Its worker went silent 3 times.',
    });
    const { body } = await fleet.call('GET', '/metrics');
    expect(body).toContain('orchestrator_api_fleet_jobs_back_total{why="lost"} 3');
    expect(body).toContain('orchestrator_api_fleet_workers_online 3');
  });

  it('hands nobody what was cancelled, or has ended', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'cancelled' }, { task: 'over' }, { task: 'left' }]);
    await fleet.sql(({ fleet_jobs }) => `UPDATE ${fleet_jobs} SET cancel = true WHERE task = 'cancelled'`);
    await fleet.sql(({ fleet_jobs }) => `UPDATE ${fleet_jobs} SET state = 'finished' WHERE task = 'over'`);
    expect((await fleet.claim('w1')).task).toBe('left');
    expect(await fleet.row('cancelled', "state, result ->> 'reason' AS reason, done_seq IS NOT NULL AS told")).toEqual({
      state: 'finished',
      reason: 'cancelled',
      told: 't',
    });
    fleet.queueClock.advance(10 * LOCK_MS);
    expect((await fleet.claim('w2')).task).toBe('left');
  });

  it('puts back what it took for a caller that has hung up', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.announce('w1');
    const hangUp = new AbortController();
    const waiting = fleet.client.claimJob('w1', { wait_ms: 20_000 }, { signal: hangUp.signal });
    hangUp.abort();
    await expect(waiting).rejects.toThrow();
    await fleet.add([{ task: 'a' }]);
    expect((await fleet.claim('w2', 20_000)).task).toBe('a');
  });

  it('serves 200 that wait at one time, each with one job', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    const workers = Array.from({ length: 200 }, (_, at) => `w${at}`);
    await Promise.all(workers.map((worker) => fleet.announce(worker)));
    const waiting = workers.map((worker) => fleet.client.claimJob(worker, { wait_ms: 30_000 }));
    await fleet.add(workers.slice(0, 100).map((_, at) => ({ task: `a${at}` })));
    await fleet.add(workers.slice(100).map((_, at) => ({ task: `b${at}` })));
    const jobs = (await Promise.all(waiting)) as readonly ClaimedJob[];
    expect(new Set(jobs.map(({ task }) => task)).size).toBe(200);
    const ends = jobs.map(({ job, ticket }) =>
      fleet.client.finishJob(job, { ticket, events: [], end: DONE, artifacts: [], claim: true }),
    );
    expect(await Promise.all(ends)).toEqual(jobs.map(() => ({ next: null })));
  });
});

describePostgres('a server that has no fleet, or goes', () => {
  it('says so, and what one needs', async () => {
    const { call } = await startTaskApi(await freshDatabase());
    const { status, body } = await call('GET', '/fleet');
    expect([status, body.fleet, body.detail]).toEqual([404, false, expect.stringContaining('DATABASE_URL')]);
  });

  it('ends what waits when the API closes', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.announce('w1');
    const began = performance.now();
    const waiting = fleet.client.claimJob('w1', { wait_ms: 25_000 }).catch((error: unknown) => error);
    await fleet.close();
    await waiting;
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('never shares its name with somebody who has had a job by it', async () => {
    const fleet = await startFleet(await freshDatabase());
    const [ours, theirs] = [await fleet.bound('7'), await fleet.bound('8')];
    await ours.submitFleetRun(submission());
    await fleet.add([
      { task: 'a', repository: '7' },
      { task: 'b', repository: '7' },
    ]);
    const card = { name: 'box', labels: [], concurrency: 1 };
    await ours.announceWorker('w1', card);
    const job = await ours.claimJob('w1', { wait_ms: 0 });
    await fleet.sql(({ fleet_workers }) => `UPDATE ${fleet_workers} SET seen_at = now() - interval '1 hour'`);
    await expect(theirs.announceWorker('w1', card)).rejects.toMatchObject({ status: 409 });
    await ours.finishJob(job?.job ?? 0, { ticket: job?.ticket ?? '', events: [], end: DONE, artifacts: [] });
    await fleet.sql(({ fleet_workers }) => `UPDATE ${fleet_workers} SET seen_at = now() - interval '1 hour'`);
    await expect(theirs.announceWorker('w1', card)).rejects.toMatchObject({ status: 409 });
    await fleet.sql(({ fleet_jobs }) => `UPDATE ${fleet_jobs} SET ticket = NULL`);
    await theirs.announceWorker('w1', card);
  });
});
