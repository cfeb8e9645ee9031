import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder } from '../support/cli.ts';
import { createFleetApi } from '../support/fleet-api.ts';
import { planOf, startWorker } from '../support/fleet-worker.ts';

describe('a step that is not to go on', () => {
  it('is stopped when its run is cancelled, and says so', async () => {
    const api = await createFleetApi({ beatMs: 50 });
    const job = api.addJob(api.addRun({ plan: planOf({ a: 'sleep 60' }) }), 'a');
    startWorker(api);
    await api.until(() => job.events.length > 0);
    job.cancel = true;
    expect(await api.ended(job)).toMatchObject({ status: 'failed', reason: 'cancelled' });
  });

  it('is stopped when its ticket is an old one, and its result counts for nothing', async () => {
    const api = await createFleetApi({ beatMs: 50 });
    const job = api.addJob(api.addRun({ plan: planOf({ a: 'sleep 60' }) }), 'a');
    const worker = startWorker(api);
    await api.until(() => job.events.length > 0);
    api.steal(job);
    await api.until(() => worker.events.some(({ type }) => type === 'step_lost') && worker.events);
    worker.drain();
    expect(await worker.done).toEqual({ steps: 0, failed: 0, refused: 0, lost: 1 });
    expect(worker.events.filter(({ type }) => type === 'step_lost')).toHaveLength(1);
    expect(api.asked.some((line) => line.endsWith('finish'))).toBe(false);
  });

  it('is stopped when the API could not be told of it for as long as it is locked', async () => {
    const api = await createFleetApi({ beatMs: 50, lockMs: 600 });
    const job = api.addJob(api.addRun({ plan: planOf({ a: 'sleep 60' }) }), 'a');
    const worker = startWorker(api);
    await api.until(() => job.events.length > 0);
    api.trouble(() => 'hang');
    await expect.poll(() => worker.events.map(({ type }) => type)).toContain('step_lost');
    api.trouble(() => undefined);
  });

  it('goes back to the others when the worker is stopped', async () => {
    const api = await createFleetApi();
    const job = api.addJob(api.addRun({ plan: planOf({ a: 'sleep 60' }) }), 'a');
    const worker = startWorker(api);
    await api.until(() => job.events.length > 0);
    worker.stop();
    expect(await worker.done).toMatchObject({ steps: 0, refused: 1 });
    expect(job).toMatchObject({ state: 'queued', refusals: [{ kind: 'draining', reason: 'the worker was stopped' }] });
  });

  it.each(['drop', 'hang'] as const)(
    'ends with a worker that is stopped, where its result meets with %s',
    async (trouble) => {
      const api = await createFleetApi({ lockMs: 3_000 });
      api.addJob(api.addRun({ plan: planOf({ a: 'exit 0' }) }), 'a');
      api.trouble((line) => (line.endsWith('finish') || line.endsWith('refuse') ? trouble : undefined));
      const worker = startWorker(api);
      await api.until(() => api.asked.some((line) => line.endsWith('finish')));
      worker.stop();
      expect(await worker.done).toMatchObject({ steps: 0, refused: 1 });
    },
  );

  it('ends before a worker that is drained, which takes nothing new', async () => {
    const api = await createFleetApi();
    const cwd = createFolder();
    const run = api.addRun({ plan: planOf({ a: 'until [ -e go ]; do sleep 0.02; done', b: 'exit 0' }) });
    const a = api.addJob(run, 'a');
    const worker = startWorker(api, { cwd });
    await api.until(() => a.events.length > 0);
    const b = api.addJob(run, 'b');
    worker.drain();
    await api.until(() => [...api.workers.values()].some(({ draining }) => draining));
    writeFileSync(join(cwd, 'go'), '');
    expect(await worker.done).toMatchObject({ steps: 1 });
    expect([a.state, b.state]).toEqual(['finished', 'queued']);
  });
});
