import { useEffect, useMemo } from 'preact/hooks';
import type { Run, Task } from '../../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { useCurrent } from '../../data/use-current.ts';
import type { RunHead } from '../model/create-run.ts';
import { createRunJobs, type JobsOf, type RunJobs } from './create-run-jobs.ts';

/** All jobs of a run come at once. */
const REST_MS = 2_000;
/** What a step waits for changes with the workers, without a word on the stream of changes. */
const EVERY_MS = 5_000;

/** Whose jobs, and when they can change no more. */
type JobsShown = JobsOf & Pick<RunHead, 'finished_at'>;

/** The jobs of a run of the fleet or of one of its tasks, kept current while the component is shown; they are asked for once it is known that there are any. */
export function useRunJobs({ run_id, attempt, fleet, task, finished_at }: JobsShown): RunJobs {
  const { client } = useDashboard();
  const jobs = useMemo(
    () => createRunJobs(client, { run_id, attempt, fleet, task }),
    [client, run_id, attempt, fleet, task],
  );
  useEffect(() => {
    void jobs.load();
    return jobs.stop;
  }, [jobs]);
  const isOf = (row: Task | Run): boolean =>
    row.run_id === run_id && (task === undefined || !('task' in row) || row.task === task);
  useCurrent(() => void jobs.load(), {
    restMs: REST_MS,
    everyMs: fleet && finished_at === null ? EVERY_MS : undefined,
    matters: (changes) => fleet && changes.some((change) => change.kind === 'reset' || isOf(change.row)),
  });
  return jobs;
}
