import type { TaskClient } from '../../client/task-client.ts';
import type { FleetJobState } from '../../schema/generated/task-api/api-types.ts';
import { type Clock, isoTime } from '../../system/clock.ts';
import type { RunMirror } from './run-mirror.ts';

/** Says where the tasks of a run are, and what those that are nowhere wait for. */
export interface Whereabouts {
  /** A task has begun: soon it is told where. */
  look(): void;
  stop(): void;
}

/** Between two looks, ms. */
const CALM_MS = 500;
/** What is still waited for after so long is told, ms. */
const PATIENCE_MS = 5_000;

/** The whereabouts of the tasks of one run, shown beside them. A server that does not say is not asked why. */
export function createWhereabouts(
  client: Pick<TaskClient, 'listFleetJobs'>,
  clock: Clock,
  mirror: RunMirror,
): Whereabouts {
  const { run_id, attempt } = mirror.run();
  const told = new Set<string>();
  const over = new AbortController();
  let next: (() => void) | undefined;
  let isAsking = false;

  const look = async (tells: (jobs: readonly FleetJobState[]) => void): Promise<void> => {
    isAsking = true;
    const found = await client.listFleetJobs(run_id, attempt, {}, { signal: over.signal }).catch(() => undefined);
    isAsking = false;
    if (found !== undefined && !over.signal.aborted) tells(found.items);
  };
  const once = (words: string, tell: () => void): void => {
    if (told.has(words)) return;
    told.add(words);
    tell();
  };
  const tellPlaces = (jobs: readonly FleetJobState[]): void => {
    for (const { task, worker, state, try: claims } of jobs) {
      if (state !== 'claimed' || worker === null) continue;
      const again = claims > 1 ? ', after another was lost' : '';
      once(`${task}/${claims}`, () => mirror.say(task, `on worker ${worker}${again}`));
    }
  };
  const tellWaiting = (jobs: readonly FleetJobState[]): void => {
    for (const [reason, [first, ...others]] of byReason(jobs)) {
      const who = others.length === 0 ? first : `${first} and ${others.length} more`;
      const message = `${who}: ${reason}`;
      once(reason, () => mirror.remark({ type: 'note', at: isoTime(clock.now()), level: 'info', message }));
    }
  };
  const lookAgain = (): void => {
    patience = clock.after(PATIENCE_MS, lookAgain);
    if (!isAsking) void look((jobs) => [tellPlaces, tellWaiting].forEach((tell) => void tell(jobs)));
  };
  let patience = clock.after(PATIENCE_MS, lookAgain);

  return {
    look: () => {
      next ??= clock.after(CALM_MS, () => {
        next = undefined;
        void look(tellPlaces);
      });
    },
    stop: () => {
      over.abort();
      next?.();
      patience();
    },
  };
}

function byReason(jobs: readonly FleetJobState[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { task, state, waiting_for } of jobs) {
    if (state !== 'queued' || waiting_for === null) continue;
    found.set(waiting_for, [...(found.get(waiting_for) ?? []), task]);
  }
  return found;
}
