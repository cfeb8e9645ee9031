import { type ReadonlySignal, signal } from '@preact/signals';
import type { TaskClient } from '../../../client/task-client.ts';
import type { FleetJobState } from '../../../schema/generated/task-api/api-types.ts';
import type { RunHead } from '../model/create-run.ts';

/** Jobs by the name of their task. */
export type JobsByTask = ReadonlyMap<string, FleetJobState>;

/** The jobs of an attempt that the fleet does. */
export interface RunJobs {
  /** Undefined while they are not known; none where the fleet does not do the run. */
  readonly byTask: ReadonlySignal<JobsByTask | undefined>;
  /** Asks for them, unless that is under way, or there are none to ask for. */
  load(): Promise<void>;
  stop(): void;
}

/** No jobs. */
export const NO_JOBS: JobsByTask = new Map();

/** Whose jobs: those of an attempt, or the one of a task. */
export interface JobsOf extends Pick<RunHead, 'run_id' | 'attempt' | 'fleet'> {
  readonly task?: string | undefined;
}

/** Nothing is asked of a run that the fleet does not do. */
export function createRunJobs(
  client: Pick<TaskClient, 'listFleetJobs'>,
  { run_id, attempt, fleet, task }: JobsOf,
): RunJobs {
  const byTask = signal<JobsByTask | undefined>(fleet ? undefined : NO_JOBS);
  const query = task === undefined ? {} : { task };
  const stopping = new AbortController();
  let isAsking = false;
  let known = '';
  const ask = async (): Promise<void> => {
    const { items } = await client.listFleetJobs(run_id, attempt, query, { signal: stopping.signal });
    const text = JSON.stringify(items);
    if (text === known) return;
    known = text;
    byTask.value = new Map(items.map((job) => [job.task, job]));
  };
  return {
    byTask,
    async load() {
      if (!fleet || isAsking) return;
      isAsking = true;
      try {
        await ask();
      } catch {
        // The run can be read without them, and they are asked for again.
        if (!stopping.signal.aborted) byTask.value ??= NO_JOBS;
      } finally {
        isAsking = false;
      }
    },
    stop: () => stopping.abort(),
  };
}
