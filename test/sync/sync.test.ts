import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { listUntold, syncAll, syncRun } from '../../src/sync/sync.ts';
import { createSystem } from '../../src/system/system.ts';
import { createApiDouble } from '../support/api-double.ts';
import { createFolder } from '../support/cli.ts';
import { graphOf } from '../support/graph.ts';
import { runReported } from '../support/reported-run.ts';

const three = graphOf([{ id: 'a' }, { id: 'b', needs: ['a'] }, { id: 'c', needs: ['b'] }]);
const succeed = () => ({ status: 'succeeded', exit_code: 0 }) as const;

/** A run whose API was not there. */
async function runUntold(api: { stop(): Promise<void>; start(): Promise<void>; url: string }) {
  await api.stop();
  const untold = await runReported(three, api.url, succeed);
  await api.start();
  return untold;
}

describe('what was not told', () => {
  it('is told later, once, with its logs', async () => {
    const api = await createApiDouble();
    await api.stop();
    const { run, notes, stateDir } = await runReported(three, api.url, (call) => {
      call.print('stdout', `${call.task} speaks\n`);
      return { status: 'succeeded', exit_code: 0 };
    });
    expect(notes).toEqual([expect.stringMatching(/was not told all of it|was not told 3 of its tasks/)]);
    await api.start();
    const options = { baseUrl: api.url, system: createSystem({ env: {} }), stateDir };
    const results = await syncAll(options);
    expect(results).toEqual([{ run_id: 'reported', attempt: 1, state: 'told', tasks: 3, notes: [] }]);
    expect(api.tasks.map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'succeeded']);
    expect(api.runs).toMatchObject([{ attempt: run.attempt, status: 'succeeded' }]);
    expect(api.logs.size).toBe(3);
    expect(await listUntold(options)).toEqual([]);
    expect(await syncRun(options, 'reported')).toMatchObject({ state: 'told', tasks: 0 });
    expect(api.runs).toHaveLength(1);
    expect([...api.logs.values()].map((pieces) => pieces.length)).toEqual([1, 1, 1]);
  });

  it('is told in the middle of the run, when the API is back', async () => {
    const api = await createApiDouble();
    const { notes } = await runReported(three, api.url, async ({ task }) => {
      if (task === 'a') await api.stop();
      await wait(200);
      if (task === 'b') await api.start();
      await wait(task === 'c' ? 3_000 : 0);
      return { status: 'succeeded', exit_code: 0 };
    });
    expect(notes).toEqual([]);
    expect(api.tasks.map(({ task, status }) => [task, status])).toEqual(['a', 'b', 'c'].map((id) => [id, 'succeeded']));
  });

  it('is told anew to an API that lost it', async () => {
    const api = await createApiDouble();
    const { stateDir } = await runReported(three, api.url, () => ({ status: 'succeeded', exit_code: 0 }));
    api.runs.length = 0;
    api.tasks.length = 0;
    const options = { baseUrl: api.url, system: createSystem({ env: {} }), stateDir };
    expect(await syncRun(options, 'reported')).toMatchObject({ state: 'told', tasks: 3 });
    expect(api.tasks).toHaveLength(3);
  });

  it('is told by one process at a time', async () => {
    const api = await createApiDouble();
    const { stateDir } = await runUntold(api);
    const options = { baseUrl: api.url, system: createSystem({ env: {} }), stateDir };
    let told: Promise<unknown> | undefined;
    // Who tells is not answered before the other has gone.
    api.mischief = async () => {
      await told;
      return false;
    };
    const both = [syncRun(options, 'reported'), syncRun(options, 'reported')];
    told = Promise.race(both);
    const results = await Promise.all(both);
    expect(results.map((result) => result?.state).sort()).toEqual(['busy', 'told']);
  });

  it('of a killed process is told as lost', async () => {
    const api = await createApiDouble();
    const { stateDir, folder } = await runUntold(api);
    const events = readFileSync(join(folder, 'events.ndjson'), 'utf8').split('\n');
    const cut = events.findIndex((line) => line.includes('task_started') && line.includes('"b"'));
    const text = events
      .slice(0, cut + 1)
      .join('\n')
      .replaceAll(`"pid":${process.pid}`, '"pid":999999999');
    const other = createFolder({ 'runs/reported/1/events.ndjson': `${text}\n` });
    const options = { baseUrl: api.url, system: createSystem({ env: {} }), stateDir: other };
    expect(stateDir).not.toBe(other);
    expect(await syncRun(options, 'reported')).toMatchObject({ state: 'told' });
    expect(api.tasks.map(({ task, status, reason }) => [task, status, reason])).toEqual([
      ['a', 'succeeded', null],
      ['b', 'failed', 'lost'],
      ['c', 'queued', null],
    ]);
    expect(api.runs).toMatchObject([{ status: 'failed' }]);
  });

  it('keeps the attempts of a resumed run apart, and in the words of the API', async () => {
    const api = await createApiDouble();
    api.runs.push({ run_id: 'reported', attempt: 1, source_key: 'of another machine' });
    const system = createSystem({ cwd: createFolder(), env: {} });
    await runReported(three, api.url, succeed, { system });
    const second = await runReported(three, api.url, succeed, { system });
    expect(second.run.attempt).toBe(2);
    expect(api.runs.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
  });
});
