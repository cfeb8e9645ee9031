import { expect, it } from 'vitest';
import type { JobEvent, JobOutcome } from '../../../../src/client.ts';
import { readJobNews } from '../../../../src/store/fleet-runs/news.ts';
import { freshDatabase } from '../../../support/database.ts';
import { DONE, LOCK_MS, startFleet } from '../../../support/fleet-stand.ts';
import { describePostgres } from '../../../support/postgres.ts';

const FILE = { path: 'out/a.txt', sha256: 'a'.repeat(64), size: 3, mode: 0o644 };

function outcome(ticket: string, more: Partial<JobOutcome> = {}): JobOutcome {
  return { ticket, events: [], end: DONE, artifacts: [], ...more };
}

function started(task: string): JobEvent {
  return { type: 'task_started', at: '2020-01-01T00:00:00Z', task, inputs: null };
}

const LOST = { status: 409, problem: { lost: true } };

describePostgres('a job that ends', () => {
  it('is kept with what it told and made, whatever task it says it is of', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'a' }]);
    let rings = 0;
    fleet.bell.hear('results', () => rings++);
    const { job, ticket } = await fleet.claim('w1');
    const retried = {
      type: 'task_retried',
      at: '',
      task: 'b',
      try: 1,
      exit_code: 1,
      reason: null,
      delay_ms: 5,
    } as const;
    expect(await fleet.client.extendJob(job, { ticket, events: [started('b'), retried] })).toEqual({ cancel: false });
    expect(rings).toBeGreaterThan(0);
    const note = { type: 'note', at: '', level: 'info', message: 'm', task: 'c' } as const;
    const end = { ...DONE, outputs: { digest: 'x' } };
    const answer = await fleet.client.finishJob(job, outcome(ticket, { events: [note], end, artifacts: [FILE] }));
    expect(answer).toEqual({ next: null });
    expect(rings).toBeGreaterThan(0);
    expect(await fleet.row('a', 'state, done_seq IS NOT NULL AS told')).toEqual({ state: 'finished', told: 't' });
    const [told] = await readJobNews(fleet.database, { run_id: 'r', attempt: 1 });
    expect(told?.end).toEqual(end);
    expect(told?.events).toMatchObject([
      { type: 'task_started', task: 'a' },
      { type: 'task_retried', task: 'a', try: 1 },
      { type: 'note', task: 'a', message: 'm' },
    ]);
    const files = await fleet.sql(
      ({ fleet_artifacts }) => `SELECT task, path, sha256, size, mode FROM ${fleet_artifacts}`,
    );
    expect(files).toEqual([{ task: 'a', path: FILE.path, sha256: FILE.sha256, size: '3', mode: '420' }]);
    fleet.queueClock.advance(10 * LOCK_MS);
    expect(await fleet.queue.claim(['~'], 't', 1)).toBeUndefined();
  });

  it('hands its files to the tasks that need it, and to no others', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'build[1]', step: 'build' }, { task: 'lint' }]);
    for (const worker of ['w1', 'w2']) {
      const { job, ticket } = await fleet.claim(worker);
      await fleet.client.finishJob(job, outcome(ticket, { artifacts: [FILE] }));
    }
    await fleet.add([{ task: 'test', needs: ['build[1]'] }]);
    expect((await fleet.claim('w1')).artifacts).toEqual([{ task: 'build[1]', ...FILE }]);
  });

  it('answers with the next one, and with the same where it is told again', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'a' }, { task: 'b' }, { task: 'c' }]);
    const { job, ticket } = await fleet.claim('w1');
    const first = await fleet.client.finishJob(job, outcome(ticket, { claim: true }));
    expect(first.next).toMatchObject({ task: 'b', try: 1 });
    const other = { ...DONE, status: 'failed' } as const;
    const again = await fleet.client.finishJob(job, outcome(ticket, { claim: true, end: other }));
    expect(again).toEqual(first);
    expect(await fleet.row('a', "result ->> 'status' AS status")).toEqual({ status: 'succeeded' });
    expect(await fleet.row('c', 'state')).toEqual({ state: 'queued' });
    // The one that was given is done by now: telling again gets another.
    const { next } = first;
    if (next === null) throw new Error('There is no next job');
    await fleet.client.finishJob(next.job, outcome(next.ticket));
    expect((await fleet.client.finishJob(job, outcome(ticket, { claim: true }))).next).toMatchObject({ task: 'c' });
  });

  it('does not get the next one for a worker that drains', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'a' }, { task: 'b' }]);
    const { job, ticket } = await fleet.claim('w1');
    await fleet.client.announceWorker('w1', { name: 'n', labels: [], concurrency: 1, draining: true });
    expect(await fleet.client.finishJob(job, outcome(ticket, { claim: true }))).toEqual({ next: null });
  });

  it('changes nothing where the job is somebody else’s by now', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.sql(
      ({ tasks }) =>
        `INSERT INTO ${tasks} (task, run_id, attempt, status, registered) VALUES ('a', 'r', 1, 'running', true)`,
    );
    await fleet.add([{ task: 'a' }]);
    const old = await fleet.claim('w1');
    await fleet.client.appendJobLog(old.job, old.ticket, 1, 'old\n');
    fleet.queueClock.advance(LOCK_MS);
    const held = await fleet.claim('w2');
    expect([held.job, held.try]).toEqual([old.job, 2]);
    expect(held.ticket).not.toBe(old.ticket);
    const before = await fleet.row('a', '*');
    const { job, ticket } = old;
    const late = [
      fleet.client.extendJob(job, { ticket, events: [started('a')] }),
      fleet.client.appendJobLog(job, ticket, 2, 'late\n'),
      fleet.client.finishJob(job, outcome(ticket, { artifacts: [FILE], claim: true })),
      fleet.client.refuseJob(job, { ticket, kind: 'secret', reason: 'late' }),
    ];
    for (const answer of await Promise.allSettled(late))
      expect(answer).toMatchObject({ status: 'rejected', reason: LOST });
    expect(await fleet.row('a', '*')).toEqual(before);
    expect(await fleet.sql(({ fleet_artifacts }) => `SELECT path FROM ${fleet_artifacts}`)).toEqual([]);
    await fleet.client.appendJobLog(job, held.ticket, 1, 'new\n');
    await fleet.client.appendJobLog(job, held.ticket, 1, 'twice\n');
    const [task] = await fleet.client.listTasks({ run_id: 'r' });
    expect(await fleet.client.getTaskLog(task?.id ?? 0)).toBe('old\nnew\n');
    await fleet.client.finishJob(job, outcome(held.ticket));
    await expect(fleet.client.finishJob(job, outcome(ticket))).rejects.toMatchObject(LOST);
  });

  it('is held for as long as it is extended, and told where it is to stop', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'a' }]);
    const { job, ticket } = await fleet.claim('w1');
    for (let beat = 0; beat < 4; beat++) {
      fleet.queueClock.advance(LOCK_MS - 1);
      expect(await fleet.client.extendJob(job, { ticket, events: [] })).toEqual({ cancel: false });
    }
    await fleet.sql(({ fleet_jobs }) => `UPDATE ${fleet_jobs} SET cancel = true`);
    expect(await fleet.client.extendJob(job, { ticket, events: [] })).toEqual({ cancel: true });
    fleet.queueClock.advance(LOCK_MS);
    await expect(fleet.client.extendJob(job, { ticket, events: [] })).rejects.toMatchObject(LOST);
  });

  it('is kept without what cannot be stored of its words', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'a' }]);
    const { job, ticket } = await fleet.claim('w1');
    const end = { ...DONE, outputs: { 'n\u0000': 'a\u0000b\ud800' } };
    await fleet.client.finishJob(job, outcome(ticket, { end }));
    expect(await fleet.row('a', "result -> 'outputs' AS outputs")).toEqual({ outputs: '{"n":"ab\ufffd"}' });
  });

  it('takes only what a record can hold', async () => {
    const fleet = await startFleet(await freshDatabase());
    const finish = (more: object): Promise<number> =>
      fleet.call('POST', '/fleet/jobs/1/finish', { ...outcome('t'), ...more }).then(({ status }) => status);
    expect(await finish({})).toBe(409);
    for (const path of ['/etc/x', '../x', 'a/../b', 'a//b', './a', 'a\\b', 'a/', '']) {
      expect([path, await finish({ artifacts: [{ ...FILE, path }] })]).toEqual([path, 422]);
    }
    expect(await finish({ artifacts: [{ ...FILE, path: '..a/.b/c..d' }] })).toBe(409);
    expect(await finish({ end: { ...DONE, status: 'running' } })).toBe(422);
    expect(await finish({ end: { ...DONE, exit_code: 'x' } })).toBe(422);
    expect(await finish({ end: { ...DONE, outputs: { a: 1 } } })).toBe(422);
    expect(await finish({ events: [{ type: 'run_ended', status: 'failed' }] })).toBe(422);
  });
});
