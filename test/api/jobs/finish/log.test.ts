import { expect, it } from 'vitest';
import { taskName } from '../../../../src/run/names/task-name.ts';
import { freshDatabase } from '../../../support/database.ts';
import { startFleet } from '../../../support/fleet-stand.ts';
import { describePostgres } from '../../../support/postgres.ts';

describePostgres('the log of a job', () => {
  it('waits for the row of its task, also where that has a shorter name', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    const long = `build[${'x'.repeat(80)}]`;
    await fleet.add([{ task: long, step: 'build' }]);
    const { job, ticket } = await fleet.claim('w1');
    const append = (seq: number): Promise<void> => fleet.client.appendJobLog(job, ticket, seq, `${seq}\n`);
    await expect(append(1)).rejects.toMatchObject({ status: 409, problem: { early: true }, retryAfter: 1 });
    await fleet.sql(
      ({ tasks }) =>
        `INSERT INTO ${tasks} (task, run_id, attempt, status, registered) VALUES ($1, 'r', 1, 'running', true)`,
      [taskName(long)],
    );
    await append(1);
    await expect(append(3)).rejects.toMatchObject({ status: 409, problem: { next_seq: 2 } });
    await append(2);
    const [task] = await fleet.client.listTasks({ run_id: 'r' });
    expect(await fleet.client.getTaskLog(task?.id ?? 0)).toBe('1\n2\n');
  });

  it('needs a ticket and a byte', async () => {
    const fleet = await startFleet(await freshDatabase());
    const text = { 'content-type': 'text/plain' };
    expect((await fleet.call('POST', '/fleet/jobs/1/log?seq=1', 'x', text)).status).toBe(422);
    expect((await fleet.call('POST', '/fleet/jobs/1/log?seq=1', '', { ...text, 'x-job-ticket': 't' })).status).toBe(
      422,
    );
    const { status, body } = await fleet.call('POST', '/fleet/jobs/1/log?seq=1', 'x', { ...text, 'x-job-ticket': 't' });
    expect([status, body.lost]).toEqual([409, true]);
  });
});
