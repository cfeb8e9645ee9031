import { expect, test } from 'vitest';
import type { RunEvent } from '../../../src/run/event.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { freshDatabase } from '../../support/database.ts';
import { createFleetStand } from '../../support/fleet-run.ts';
import { graphOf } from '../../support/graph.ts';
import { describePostgres } from '../../support/postgres.ts';
import { statuses } from '../../support/run-fake.ts';

const SUCCEEDED = { status: 'succeeded' as const, exit_code: 0 };

describePostgres('a run over a fleet', () => {
  test('has had its time where it began long ago, whoever drove it then', async () => {
    const stand = createFleetStand(await freshDatabase());
    const graph = graphOf([{ id: 's0' }], { timeout: 1_800_000 });
    const run = await stand.submit({ graph });
    const { fleet_runs, fleet_events } = tablesOf(stand.database.schema);
    const at = new Date(Date.now() - 3_600_000).toISOString();
    const plan = { name: graph.name, path: graph.path, digest: graph.digest };
    const begun: RunEvent = {
      type: 'run_started',
      at,
      run_id: run.run_id,
      attempt: 1,
      plan,
      params: {},
      origin: { host: 'here', pid: 1 },
      steps: ['s0'],
    };
    const text = `WITH e AS (INSERT INTO ${fleet_events} (run_id, attempt, seq, event) VALUES ($1::text, 1, 1, $2::jsonb))
UPDATE ${fleet_runs} SET state = 'running', epoch = 1 WHERE run_id = $1::text`;
    await stand.database.query({ text, values: [run.run_id, JSON.stringify(begun)] });
    stand.server('a');
    const ended = await run.ended;
    expect(ended.run).toMatchObject({ status: 'failed', stopping: { cause: 'timeout' } });
    expect(ended.run.duration_ms).toBeGreaterThanOrEqual(3_600_000);
  });

  test('waits for people at a gate, which needs no worker', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.server('a');
    const graph = graphOf([
      { id: 'gate', uses: 'approval' },
      { id: 'publish', needs: ['gate'] },
    ]);
    const { run } = await (await stand.submit({ graph })).ended;
    expect(run.status).toBe('awaiting_approval');
    expect(statuses(run)).toEqual({ gate: 'awaiting_approval', publish: 'queued' });
    expect(await stand.value('SELECT count(*) FROM {fleet_jobs}')).toBe('0');
  });

  test('passes a fan-out over nothing', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.server('a');
    stand.worker('one');
    const graph = graphOf([
      { id: 'each', fanOut: { kind: 'for_each', values: [] } },
      { id: 'after', needs: ['each'] },
    ]);
    const { run } = await (await stand.submit({ graph })).ended;
    expect([...run.tasks.keys()]).toEqual(['after']);
    expect(run.status).toBe('succeeded');
  });

  test('begins nothing more where it stops at the first failure: what has begun goes on', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.server('a');
    let fail = (): void => undefined;
    const failing = new Promise<void>((resolve) => {
      fail = resolve;
    });
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const step = async ({ task }: { task: string }) => {
      if (task === 'fails') await failing;
      else await opened;
      return task === 'fails' ? { status: 'failed' as const, exit_code: 1 } : SUCCEEDED;
    };
    const graph = graphOf(
      [
        { id: 'fails' },
        { id: 'runs' },
        { id: 'waits' },
        { id: 'late', needs: ['runs'] },
        { id: 'tidy', phase: 'finally' },
      ],
      { maxParallel: 3, onFailure: 'stop' },
    );
    // Whoever is free after a failure would take what waits before the run has heard of the failure.
    for (const name of ['one', 'two'])
      stand.worker(name, ({ task }, worker) => void (task === 'fails' && worker.stop()));
    const run = await stand.submit({ graph, step });
    await expect.poll(() => stand.value("SELECT count(*) FROM {fleet_jobs} WHERE state = 'claimed'")).toBe('2');
    fail();
    await expect.poll(() => stand.value("SELECT count(*) FROM {fleet_jobs} WHERE task = 'waits' AND folded")).toBe('1');
    open();
    const { run: ended } = await run.ended;
    expect(statuses(ended)).toEqual({
      fails: 'failed',
      runs: 'succeeded',
      waits: 'skipped: stopped',
      late: 'skipped: stopped',
      tidy: 'succeeded',
    });
  });

  test('does hundreds of steps', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.server('a');
    for (const name of ['one', 'two', 'three', 'four']) stand.worker(name);
    const size = Number(process.env.FLEET_STEPS ?? 300);
    const steps = Array.from({ length: size }, (_, index) => ({
      id: `s${index}`,
      needs: index < 50 ? [] : [`s${index - 50}`],
    }));
    const began = performance.now();
    const { run, events } = await (await stand.submit({ graph: graphOf(steps, { maxParallel: 50 }) })).ended;
    if (process.env.FLEET_STEPS) console.log(`${size} steps: ${Math.round(performance.now() - began)} ms`);
    expect(run.status).toBe('succeeded');
    expect(events.filter(({ type }) => type === 'task_ended')).toHaveLength(size);
  });
});
