import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder } from '../support/cli.ts';
import { createFleetApi } from '../support/fleet-api.ts';
import { planOf, startWorker } from '../support/fleet-worker.ts';

describe('a worker', () => {
  it('announces itself, does steps, gives their results in and is gone', async () => {
    const api = await createFleetApi();
    const run = api.addRun({ plan: planOf({ a: 'exit 0', b: 'exit 3' }) });
    const [a, b] = [api.addJob(run, 'a'), api.addJob(run, 'b')];
    const worker = startWorker(api, { labels: ['linux', 'gpu'] });
    expect(await api.ended(a)).toMatchObject({ status: 'succeeded', exit_code: 0, tries: 1 });
    expect(await api.ended(b)).toMatchObject({ status: 'failed', exit_code: 3 });
    expect([...api.workers.values()]).toEqual([
      expect.objectContaining({ name: 'box', labels: ['linux', 'gpu'], concurrency: 1, version: '1.2.3' }),
    ]);
    worker.drain();
    expect(await worker.done).toEqual({ steps: 2, failed: 1, refused: 0, lost: 0 });
    expect(api.workers.size).toBe(0);
    expect(worker.events.map(({ type }) => type)).toEqual([
      'worker_started',
      'step_started',
      'step_ended',
      'step_started',
      'step_ended',
      'worker_ended',
    ]);
    expect(worker.notes).toEqual([]);
  });

  it('takes the next step with the result of one, and asks about a run once', async () => {
    const api = await createFleetApi();
    const run = api.addRun({ plan: planOf({ a: 'exit 0', b: 'exit 0', c: 'exit 0' }) });
    const jobs = ['a', 'b', 'c'].map((task) => api.addJob(run, task));
    startWorker(api);
    await Promise.all(jobs.map(api.ended));
    const asked = (pattern: RegExp): number => api.asked.filter((line) => pattern.test(line)).length;
    await api.until(() => asked(/claim$/) === 2);
    expect([asked(/finish$/), asked(/^GET \/runs/), asked(/extend$/)]).toEqual([3, 1, 0]);
  });

  it('does as many steps at once as it has places', async () => {
    const api = await createFleetApi();
    const cwd = createFolder();
    // Neither ends without the other.
    const meet = (own: string, other: string): string => `touch ${own}; until [ -e ${other} ]; do sleep 0.02; done`;
    const run = api.addRun({ plan: planOf({ a: meet('a', 'b'), b: meet('b', 'a') }) });
    const jobs = [api.addJob(run, 'a'), api.addJob(run, 'b')];
    startWorker(api, { concurrency: 2, cwd });
    for (const job of jobs) expect(await api.ended(job)).toMatchObject({ status: 'succeeded' });
  });

  it('gives a step what it can see: params, items, outputs of the steps before, its masked output back', async () => {
    const api = await createFleetApi();
    const plan = `name: nightly
params: { who: { type: string } }
secrets: [KEY]
steps:
  - id: first
    run: exit 0
    outputs: [word]
  - id: each
    needs: [first]
    for_each: [x, y]
    env: { SAID: "\${{ params.who }} \${{ item }} \${{ steps.first.outputs.word }}", KEY: "\${{ secrets.KEY }}" }
    run: echo "$SAID $KEY"; echo "all=$SAID" >> "$ORCHESTRATOR_OUTPUT"
    outputs: [all]
`;
    const run = api.addRun({ plan, params: { who: 'ana' } });
    const before = {
      type: 'task_carried',
      at: '2026-11-22T00:00:01.000Z',
      task: 'first',
      step: 'first',
      from_attempt: 1,
      started_at: null,
      finished_at: null,
      inputs: null,
      log_path: null,
      status: 'succeeded',
      reason: null,
      exit_code: 0,
      tries: 1,
      duration_ms: 1,
      outputs: { word: 'hello' },
      outputs_uri: null,
      log_excerpt: null,
      tolerated: false,
      approval_state: null,
    } as const;
    const job = api.addJob(run, 'each[y]', { step: 'each', item: 'y', events: [before] });
    startWorker(api, { env: { KEY: 'very-secret-word' } });
    expect(await api.ended(job)).toMatchObject({
      status: 'succeeded',
      outputs: { all: 'ana y hello' },
      log_excerpt: 'ana y hello ***',
    });
    await api.until(() => job.log.length > 0);
    expect(Buffer.concat(job.log).toString()).toBe('ana y hello ***\n');
    expect(job.events).toEqual([expect.objectContaining({ type: 'task_started', task: 'each[y]' })]);
    expect(api.heard.join()).not.toContain('very-secret-word');
  });

  it('hides its own token, which its steps do not have', async () => {
    const api = await createFleetApi();
    const run = api.addRun({ plan: planOf({ a: 'cat token.txt; cat token.txt >&2; exit 1' }) });
    const job = api.addJob(run, 'a');
    const cwd = createFolder({ 'token.txt': api.token });
    startWorker(api, { cwd });
    expect(await api.ended(job)).toMatchObject({ log_excerpt: '***' });
    expect(api.heard.join()).not.toContain(api.token);
  });

  it('tells while a step runs: that it began, its retries, its log', async () => {
    const api = await createFleetApi({ beatMs: 100 });
    const cwd = createFolder();
    const plan = `name: nightly
steps:
  - id: a
    run: echo one; [ -e again ] || { touch again; exit 1; }; echo two; until [ -e go ]; do sleep 0.02; done
    retry: { attempts: 2, delay: 0s }
`;
    const job = api.addJob(api.addRun({ plan }), 'a');
    startWorker(api, { cwd });
    await api.until(() => job.log.length > 0 && job.events.length === 2);
    expect(job.state).toBe('claimed');
    expect(job.events.map(({ type }) => type)).toEqual(['task_started', 'task_retried']);
    writeFileSync(join(cwd, 'go'), '');
    expect(await api.ended(job)).toMatchObject({ status: 'succeeded', tries: 2 });
    expect(Buffer.concat(job.log).toString()).toBe('one\none\ntwo\n');
  });
});

describe('the end of a worker', () => {
  it('comes after one step with `once`, however many places it has', async () => {
    const api = await createFleetApi();
    const run = api.addRun({ plan: planOf({ a: 'exit 0', b: 'exit 0' }) });
    api.addJob(run, 'a');
    api.addJob(run, 'b');
    expect(await startWorker(api, { once: true, concurrency: 2 }).done).toMatchObject({ steps: 1 });
  });

  it('comes when it had nothing to do for long', async () => {
    const api = await createFleetApi();
    const job = api.addJob(api.addRun({ plan: planOf({ a: 'sleep 0.5' }) }), 'a');
    const worker = startWorker(api, { idleExitMs: 1_500 });
    expect(await worker.done).toMatchObject({ steps: 1 });
    expect(job.state).toBe('finished');
  });

  it('comes with a reason when the API will not have it', async () => {
    const api = await createFleetApi();
    const worker = startWorker(api, { api: { baseUrl: api.url, token: 'somebody-else' } });
    await expect(worker.done).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('401') });
  });

  it('comes at once where the API never answered', async () => {
    const api = await createFleetApi();
    api.trouble(() => 'drop');
    const worker = startWorker(api);
    await expect.poll(() => worker.notes.length).toBe(1);
    worker.drain();
    expect(await worker.done).toMatchObject({ steps: 0 });
  });
});
