import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { systemProcesses } from '../../../src/system/processes/processes.ts';
import { type BuiltCli, buildCli, type StartedCli } from '../../support/built-cli.ts';
import { createFolder } from '../../support/cli.ts';
import { createFleetApi, type FleetApi } from '../../support/fleet-api.ts';
import { planOf } from '../../support/fleet-worker.ts';

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
}, 300_000);
afterAll(() => cli.remove());

function start(api: FleetApi, cwd: string): StartedCli {
  const started = cli.start(['worker', '--name', 'box'], { cwd, env: { API_BASE: api.url, API_TOKEN: api.token } });
  onTestFinished(() => void started.child.kill('SIGKILL'));
  return started;
}

it('a worker that is told to end does so after what runs, and at the second time gives it back', async () => {
  const api = await createFleetApi();
  const run = api.addRun({ plan: planOf({ a: 'exit 0', b: 'sleep 300' }) });
  const [a, b] = [api.addJob(run, 'a'), api.addJob(run, 'b')];
  const worker = start(api, createFolder());
  expect(await api.ended(a)).toMatchObject({ status: 'succeeded' });
  await api.until(() => b.events.length > 0);
  worker.child.kill('SIGTERM');
  await worker.prints('nothing new is taken');
  expect(b.state).toBe('claimed');
  worker.child.kill('SIGTERM');
  expect(await worker.ended).toMatchObject({ status: 0, stderr: expect.stringContaining('nightly/b given back') });
  expect(b).toMatchObject({ state: 'queued', refusals: [{ kind: 'draining' }] });
  expect(api.workers.size).toBe(0);
});

it('what a killed worker left is tidied up by the next, which does the step', async () => {
  const api = await createFleetApi({ lockMs: 60_000 });
  const job = api.addJob(
    api.addRun({ plan: planOf({ a: 'echo $$ >> pids; until [ -e go ]; do sleep 0.05; done' }) }),
    'a',
  );
  const cwd = createFolder();
  const pids = (): number[] => readFileSync(`${cwd}/pids`, 'utf8').trim().split('\n').map(Number);
  const killed = start(api, cwd);
  await api.until(() => job.events.length > 0);
  killed.child.kill('SIGKILL');
  await killed.ended;
  // As the API does once the lock has run out.
  api.steal(job);
  job.state = 'queued';
  const next = start(api, cwd);
  await api.until(() => job.state === 'claimed');
  expect(readdirSync(`${cwd}/.orchestrator/fleet/workers`)).toHaveLength(1);
  // The step of the first went on without it, which the second puts an end to before it begins its own.
  await expect.poll(pids).toHaveLength(2);
  // One that nobody has reaped yet has no environment any more.
  const alive = (await systemProcesses.tagged(cwd)).filter((pid) => pids().includes(pid));
  expect(alive).toEqual(pids().slice(1));
  writeFileSync(`${cwd}/go`, '');
  expect(await api.ended(job)).toMatchObject({ status: 'succeeded' });
  next.child.kill('SIGTERM');
  expect(await next.ended).toMatchObject({ status: 0 });
});
