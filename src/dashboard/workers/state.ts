import type { FleetLane, FleetWorker } from '../../schema/generated/task-api/api-types.ts';
import type { Tone } from '../status/look.ts';

/** How a worker stands. */
export type WorkerState = 'busy' | 'idle' | 'draining' | 'offline';

/** Colour and shape of each state. */
export const WORKER_TONES: Readonly<Record<WorkerState, Tone>> = {
  busy: 'busy',
  idle: 'ok',
  draining: 'stopped',
  offline: 'skipped',
};

/** How it stands: what keeps it from taking steps comes first. */
export function stateOf({ online, draining, jobs }: Pick<FleetWorker, 'online' | 'draining' | 'jobs'>): WorkerState {
  if (!online) return 'offline';
  if (draining) return 'draining';
  return jobs.length === 0 ? 'idle' : 'busy';
}

/** Whether a worker that is there may take the jobs of a lane. */
export function isServed({ labels, repository }: FleetLane, workers: readonly FleetWorker[]): boolean {
  return workers.some(
    (worker) =>
      worker.online &&
      !worker.draining &&
      (worker.repository === null || worker.repository === repository) &&
      labels.every((label) => worker.labels.includes(label)),
  );
}

/** The fleet in numbers; `oldest` is since when the first waits, RFC 3339. */
export interface FleetNumbers {
  readonly online: number;
  readonly taken: number;
  readonly places: number;
  readonly queued: number;
  readonly oldest: string | null;
}

/** Counts workers that are there, their places, and what waits. */
export function numbersOf(workers: readonly FleetWorker[], lanes: readonly FleetLane[]): FleetNumbers {
  const online = workers.filter((worker) => worker.online);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const [oldest = null] = lanes.flatMap(({ oldest_queued_at: since }) => since ?? []).toSorted();
  return {
    online: online.length,
    taken: sum(online.map(({ jobs }) => jobs.length)),
    places: sum(online.map(({ concurrency }) => concurrency)),
    queued: sum(lanes.map(({ queued }) => queued)),
    oldest,
  };
}
