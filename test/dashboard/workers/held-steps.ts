import { onTestFinished } from 'vitest';
import type { TaskClient } from '../../../src/client.ts';
import { DONE } from '../../support/fleet-stand.ts';

const PLAN = `name: nightly
max_parallel: 2
steps:
  - id: build
    run: npm run build
    runs_on: [linux]
  - id: train
    run: python train.py
    runs_on: [gpu]
`;

/** Hands in the run `tonight`, which waits for workers. */
export function submitRun(client: TaskClient) {
  return client.submitFleetRun({
    run: {
      run_id: 'tonight',
      source_key: 'tonight',
      plan: { name: 'nightly', path: 'plans/nightly.yml', text: PLAN },
      git: { commit: '4f3c2b1a0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a', dirty: false },
      started_at: new Date().toISOString(),
    },
  });
}

/** Takes the next step for a worker and holds it; answers what ends it well. */
export async function takeStep(client: TaskClient, worker: string): Promise<() => Promise<void>> {
  const job = await client.claimJob(worker, { wait_ms: 30_000 });
  if (job === undefined) throw new Error('There is no step to take.');
  const { job: id, ticket, task } = job;
  const started = { type: 'task_started' as const, at: new Date().toISOString(), task, inputs: null };
  await client.extendJob(id, { ticket, events: [started] });
  const timer = setInterval(() => void client.extendJob(id, { ticket, events: [] }).catch(() => undefined), 2_000);
  const stop = (): void => clearInterval(timer);
  onTestFinished(stop);
  return async () => {
    stop();
    await client.finishJob(id, { ticket, events: [started], end: DONE, artifacts: [] });
  };
}
