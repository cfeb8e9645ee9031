import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { systemProcesses } from '../../src/system/processes/processes.ts';
import { createFolder } from '../support/cli.ts';
import { createFleetApi } from '../support/fleet-api.ts';
import { planOf, startWorker } from '../support/fleet-worker.ts';

const left = 'setsid sleep 300 >/dev/null 2>&1 & echo $! > pid; sleep 0.1';

it('what a step left running is ended, while other steps go on', async () => {
  const api = await createFleetApi();
  const cwd = createFolder();
  const run = api.addRun({ plan: planOf({ a: left, b: 'until [ -e go ]; do sleep 0.02; done' }) });
  const [a, b] = [api.addJob(run, 'a'), api.addJob(run, 'b')];
  const worker = startWorker(api, { cwd, concurrency: 2 });
  expect(await api.ended(a)).toMatchObject({ status: 'succeeded' });
  await expect
    .poll(() => worker.notes, { timeout: 30_000 })
    .toEqual([expect.stringContaining('left running by a step')]);
  expect(b.state).toBe('claimed');
  const pid = Number(readFileSync(join(cwd, 'pid'), 'utf8'));
  await expect.poll(() => systemProcesses.isAlive(pid), { timeout: 30_000 }).toBe(false);
});

it('what a step left running does not outlive its worker', async () => {
  const api = await createFleetApi();
  const cwd = createFolder();
  const job = api.addJob(api.addRun({ plan: planOf({ a: left }) }), 'a');
  const worker = startWorker(api, { cwd });
  await api.ended(job);
  worker.drain();
  await worker.done;
  const pid = Number(readFileSync(join(cwd, 'pid'), 'utf8'));
  await expect.poll(() => systemProcesses.isAlive(pid), { timeout: 30_000 }).toBe(false);
});

it('what the code of a step left running is ended, too', async () => {
  const api = await createFleetApi();
  const cwd = createFolder();
  const code = `import { execSync } from 'node:child_process';\nexport const run = () => void execSync(${JSON.stringify(left)}, ${JSON.stringify({ cwd })});\n`;
  writeFileSync(join(cwd, 'left.mjs'), code);
  const plan = 'name: nightly\nsteps:\n  - { id: a, uses: module, with: { path: left.mjs } }\n';
  const job = api.addJob(api.addRun({ plan }), 'a');
  const worker = startWorker(api, { cwd });
  expect(await api.ended(job)).toMatchObject({ status: 'succeeded' });
  worker.drain();
  await worker.done;
  const pid = Number(readFileSync(join(cwd, 'pid'), 'utf8'));
  await expect.poll(() => systemProcesses.isAlive(pid), { timeout: 30_000 }).toBe(false);
});
