import { expect, it } from 'vitest';
import type { ClaimedJob } from '../../../src/client.ts';
import { createBullQueue } from '../../../src/queue/bullmq/create-bull-queue.ts';
import { createPostgresDatabase } from '../../../src/store/postgres/create-postgres-database.ts';
import { systemClock as clock } from '../../../src/system/clock.ts';
import { atTheEnd, freshDatabase, freshSchema } from '../../support/database.ts';
import { DONE, type FleetStand, startFleet } from '../../support/fleet-stand.ts';
import { describePostgres, postgresUrl } from '../../support/postgres.ts';

/** Servers with one database and one queue between them, one for each length of a lock, ms. */
async function startWith(...locks: readonly number[]): Promise<readonly FleetStand[]> {
  const database = await freshDatabase();
  const other = createPostgresDatabase({ connectionString: postgresUrl(), schema: database.schema });
  atTheEnd(() => other.close());
  const schema = freshSchema();
  atTheEnd(async () => void (await database.query({ text: `DROP SCHEMA IF EXISTS "${schema}" CASCADE` })));
  const stands: FleetStand[] = [];
  for (const [at, lockMs] of locks.entries()) {
    const own = at === 0 ? database : other;
    const queue = await createBullQueue({ at: { postgres: { database: own, schema } }, clock, sweepMs: 200 });
    atTheEnd(() => queue.close());
    stands.push(await startFleet(own, { queue, lockMs }));
  }
  return stands;
}

/** Does jobs until all are done by somebody. */
async function work({ client, announce }: FleetStand, worker: string, done: string[], most: number): Promise<void> {
  await announce(worker);
  while (done.length < most) {
    let job: ClaimedJob | null | undefined = await client.claimJob(worker, { wait_ms: 500 });
    while (job) {
      const outcome = { ticket: job.ticket, events: [], end: DONE, artifacts: [], claim: true };
      const { next }: { readonly next: ClaimedJob | null } = await client.finishJob(job.job, outcome);
      done.push(job.task);
      job = next;
    }
  }
}

describePostgres('jobs on the engine of the queue', () => {
  it('are each done once by the workers of two servers, also what one of them left behind', async () => {
    const [one, two, hasty] = (await startWith(60_000, 60_000, 500)) as [FleetStand, FleetStand, FleetStand];
    await one.begin();
    await one.add([{ task: 'left' }]);
    await hasty.claim('silent');
    const tasks = Array.from({ length: 60 }, (_, at) => `t${at}`);
    const done: string[] = [];
    const working = [one, two, one, two].map((stand, at) => work(stand, `w${at}`, done, 61));
    await one.add(tasks.slice(0, 30).map((task) => ({ task })));
    await two.add(tasks.slice(30).map((task) => ({ task })));
    await Promise.all(working);
    expect(done.sort()).toEqual([...tasks, 'left'].sort());
    expect(await one.row('left', 'try, losses, state')).toEqual({ try: '2', losses: '1', state: 'finished' });
    const [row] = await one.sql(
      ({ fleet_jobs }) => `SELECT count(DISTINCT done_seq) AS n FROM ${fleet_jobs} WHERE try = 1`,
    );
    expect(row).toEqual({ n: '60' });
  });

  it('come with the result of another at once, but for one that was cancelled, which ends by it', async () => {
    const [stand] = (await startWith(60_000)) as [FleetStand];
    await stand.begin();
    await stand.add([{ task: 'a' }, { task: 'b' }, { task: 'c' }]);
    await stand.sql(({ fleet_jobs }) => `UPDATE ${fleet_jobs} SET cancel = true WHERE task = 'c'`);
    const a = await stand.claim('w');
    const finish = ({ job, ticket }: ClaimedJob) =>
      stand.client.finishJob(job, { ticket, events: [], end: DONE, artifacts: [], claim: true });
    const { next: b } = (await finish(a)) as { next: ClaimedJob };
    expect(b).toMatchObject({ task: 'b', try: 1 });
    expect(await finish(b)).toEqual({ next: null });
    expect(await stand.row('c', "state, try, result ->> 'reason' AS reason")).toEqual({
      state: 'finished',
      try: '0',
      reason: 'cancelled',
    });
  });
});
