import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callProgram } from '../../../src/cli/program.ts';
import { takeTurn } from '../../../src/launch/resume/turn.ts';
import { readResumeState } from '../../../src/store/runs/resume-state.ts';
import { isLease } from '../../../src/system/file-lock.ts';
import { createSystem } from '../../../src/system/system.ts';
import { callCli, createCliStreams, createFolder } from '../../support/cli.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { startTaskApi } from '../../support/task-api.ts';

const PLAN =
  'name: p\nrun_id: r1\nsteps: [{ id: gate, uses: approval }, { id: after, needs: [gate], command: "true" }]\n';
const QUESTION = { run_id: 'r1', event_id: 0, task: null, silentMs: 60_000, patienceMs: 60_000 };

describePostgres('a run that waits at a terminal', () => {
  test('keeps the right to go on, and shows the API that it is alive, until it has gone on', async () => {
    const cwd = createFolder({ 'plan.yml': PLAN });
    const database = await freshDatabase();
    const api = await startTaskApi(database);
    const { streams } = createCliStreams({ cwd });
    const waiting = callProgram(['run', 'plan.yml', '--wait', '--api-base', api.url], streams);
    const stateOf = () => readResumeState(database, QUESTION);
    await expect.poll(stateOf).toMatchObject({ status: 'awaiting_approval', alive: true });
    const turn = () => takeTurn(createSystem(), join(cwd, '.orchestrator'), 'r1', 'another');
    expect(turn()).toMatchObject({ label: 'a run that waits', pid: process.pid });
    const { tasks } = (await api.call('GET', '/runs/r1')).body;
    await api.call('POST', `/tasks/${tasks[0].id}/approve`, {});
    expect(await waiting).toBe(0);
    const free = turn();
    expect(isLease(free)).toBe(true);
    if (isLease(free)) free.release();
    expect(await stateOf()).toMatchObject({ status: 'succeeded', alive: false });
  });

  test('one that has ended without waiting is not taken for alive', async () => {
    const cwd = createFolder({ 'plan.yml': PLAN });
    const database = await freshDatabase();
    const api = await startTaskApi(database);
    expect((await callCli(['run', 'plan.yml', '--api-base', api.url], { cwd })).status).toBe(0);
    expect(await readResumeState(database, QUESTION)).toMatchObject({ status: 'awaiting_approval', alive: false });
  });
});
