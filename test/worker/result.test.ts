import { describe, expect, it } from 'vitest';
import { createFleetApi } from '../support/fleet-api.ts';
import { planOf, startWorker } from '../support/fleet-worker.ts';

describe('a result', () => {
  it('is given in until the API takes it', async () => {
    const api = await createFleetApi();
    const job = api.addJob(api.addRun({ plan: planOf({ a: 'exit 0' }) }), 'a');
    const fates = ['drop', 503, 'drop'] as const;
    let failed = 0;
    api.trouble((asked) => (asked.endsWith('finish') ? fates[failed++] : undefined));
    const worker = startWorker(api);
    expect(await api.ended(job)).toMatchObject({ status: 'succeeded' });
    expect(failed).toBe(4);
    await api.until(() => api.asked.filter((line) => line.endsWith('claim')).length === 2);
    expect(worker.notes).toEqual([
      expect.stringMatching(/does not answer.*asked again/),
      'The task API answers again.',
    ]);
  });

  it('that no API takes becomes a failure that says so', async () => {
    const api = await createFleetApi();
    const job = api.addJob(api.addRun({ plan: planOf({ a: 'exit 0' }) }), 'a');
    let failed = 0;
    api.trouble((asked) => (asked.endsWith('finish') && failed++ === 0 ? 422 : undefined));
    startWorker(api);
    expect(await api.ended(job)).toMatchObject({ status: 'failed', message: 'Its result was not taken: 422 Trouble' });
  });

  it('does not wait for a log that nobody takes', async () => {
    const api = await createFleetApi();
    const job = api.addJob(api.addRun({ plan: planOf({ a: 'echo hello' }) }), 'a');
    api.trouble((asked) => (asked.endsWith('log') ? 413 : undefined));
    const worker = startWorker(api);
    expect(await api.ended(job)).toMatchObject({ status: 'succeeded', log_excerpt: 'hello' });
    worker.drain();
    await worker.done;
    expect(worker.notes).toEqual([expect.stringContaining('The log of nightly/a is not taken: 413')]);
  });
});
