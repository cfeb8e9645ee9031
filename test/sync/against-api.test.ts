import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import { expect, it } from 'vitest';
import { createTaskApi, type TaskApi } from '../../src/api/create-task-api.ts';
import type { Run } from '../../src/run/run.ts';
import type { StepCall, StepResult } from '../../src/steps/step-runner.ts';
import type { Database } from '../../src/store/database.ts';
import { syncRun } from '../../src/sync/sync.ts';
import { createSystem } from '../../src/system/system.ts';
import { atTheEnd, freshDatabase } from '../support/database.ts';
import { graphOf } from '../support/graph.ts';
import { PATIENT } from '../support/patient-server.ts';
import { describePostgres } from '../support/postgres.ts';
import { runReported } from '../support/reported-run.ts';
import { callUrl } from '../support/task-api.ts';

/** A task API at one address that can be killed and started again over the same database. */
async function createMortalApi(database: Database) {
  let api: TaskApi;
  let server: Server;
  let port = 0;
  const start = async (): Promise<void> => {
    api = createTaskApi({ database, anonymous: true, migrate: 'off', sweep: false });
    server = createServer(PATIENT, express().use('/agents', api.router));
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  };
  const kill = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    await api.close();
  };
  await start();
  atTheEnd(kill);
  return { url: `http://127.0.0.1:${port}`, start, kill };
}

const graph = graphOf(
  [
    { id: 'fetch' },
    { id: 'lint', continueOnError: true },
    // Its tasks have names that are longer than the API takes.
    {
      id: 'build-with-a-name-as-long-as-the-name-of-a-step-may-be-at-most',
      needs: ['fetch'],
      fanOut: { kind: 'for_each', values: ['linux', 'mac'] },
    },
    { id: 'a-step-with-a-name-that-is-as-long-as-the-name-of-a-step-may-be-' },
    { id: 'test', needs: ['build-with-a-name-as-long-as-the-name-of-a-step-may-be-at-most'] },
    { id: 'publish', needs: ['test'] },
    { id: 'gate' },
  ],
  { maxParallel: 2 },
);

async function step(call: StepCall): Promise<StepResult> {
  call.print('stdout', `${call.task} speaks\n`);
  await wait(60);
  if (call.task === 'lint') return { status: 'failed', exit_code: 2 };
  if (call.task === 'test') return { status: 'failed', exit_code: 1, message: 'It is broken.' };
  if (call.task === 'gate') return { status: 'awaiting_approval', message: 'Somebody must look.' };
  return { status: 'succeeded', exit_code: 0, outputs_uri: 'https://example.org/report' };
}

const FIELDS = [
  'status',
  'reason',
  'message',
  'exit_code',
  'tries',
  'duration_ms',
  'log_excerpt',
  'approval_state',
] as const;

function factsOf(task: Readonly<Record<string, unknown>>): unknown[] {
  return FIELDS.map((field) => task[field] ?? null);
}

async function expectSame(url: string, run: Run): Promise<void> {
  const { body } = await callUrl('GET', `${url}/agents/runs/${run.run_id}`);
  expect(body).toMatchObject({ status: run.status, duration_ms: run.duration_ms, attempt: run.attempt });
  const tasks = [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []);
  const rows = body.tasks as readonly { id: number; task: string; step: string }[];
  expect(rows.map(factsOf).map(String).sort()).toEqual(tasks.map((task) => String(factsOf({ ...task }))).sort());
  expect(new Set(rows.map(({ task }) => task)).size).toBe(tasks.length);
  const { id } = rows.find(({ task }) => task === 'fetch') ?? { id: 0 };
  expect((await callUrl('GET', `${url}/agents/tasks/${id}/log`)).body).toBe('fetch speaks\n');
}

describePostgres('a run told to the task API', () => {
  it('is there as its journal has it', async () => {
    const { url } = await createMortalApi(await freshDatabase());
    const { run, notes } = await runReported(graph, url, step, { graph });
    expect(notes).toEqual([]);
    await expectSame(url, run);
  });

  it('is there, each task once, though the API was killed and started again in the middle', async () => {
    const api = await createMortalApi(await freshDatabase());
    const { run, notes } = await runReported(
      graph,
      api.url,
      async (call) => {
        const result = await step(call);
        if (call.task === 'fetch') await api.kill();
        if (call.task === 'test') await api.start();
        return result;
      },
      { graph },
    );
    expect(notes).toEqual([]);
    await expectSame(api.url, run);
  });

  it('is there after sync, where the API was gone until then', async () => {
    const api = await createMortalApi(await freshDatabase());
    const { run, notes, stateDir } = await runReported(
      graph,
      api.url,
      async (call) => {
        const result = await step(call);
        if (call.task === 'test') await api.kill();
        return result;
      },
      { graph },
    );
    expect(notes).toEqual([expect.stringMatching(/orchestrator sync reported tells it/)]);
    await api.start();
    const options = { baseUrl: api.url, system: createSystem({ env: {} }), stateDir };
    expect(await syncRun(options, run.run_id)).toMatchObject({ state: 'told', notes: [] });
    await expectSame(api.url, run);
    expect(await syncRun(options, run.run_id)).toMatchObject({ state: 'told', tasks: 0 });
  });

  it('of a thousand tasks is there whole', async () => {
    const { url } = await createMortalApi(await freshDatabase());
    const many = graphOf(
      Array.from({ length: 1_000 }, (_, at) => ({ id: `s${at}` })),
      { maxParallel: 8 },
    );
    const { notes } = await runReported(many, url, () => ({ status: 'succeeded', exit_code: 0 }), { graph: many });
    expect(notes).toEqual([]);
    const { body } = await callUrl('GET', `${url}/agents/runs/reported`);
    expect(body.counts).toEqual({ succeeded: 1_000 });
  });
});
