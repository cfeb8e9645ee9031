import { useEffect, useMemo } from 'preact/hooks';
import { useDashboard } from '../../data/dashboard.ts';
import { useCurrent } from '../../data/use-current.ts';
import type { RunHead } from '../model/create-run.ts';
import { createRunJobs, type RunJobs } from './create-run-jobs.ts';

/** All jobs of a run come at once. */
const REST_MS = 2_000;
/** What a step waits for changes with the workers, without a word on the stream of changes. */
const EVERY_MS = 5_000;

/** The jobs of a run of the fleet, kept current while the component is shown; they are asked for once it is known that there are any. */
export function useRunJobs({ run_id, attempt, fleet, finished_at }: RunHead): RunJobs {
  const { client } = useDashboard();
  const jobs = useMemo(() => createRunJobs(client, { run_id, attempt, fleet }), [client, run_id, attempt, fleet]);
  useEffect(() => {
    void jobs.load();
    return jobs.stop;
  }, [jobs]);
  useCurrent(() => void jobs.load(), {
    restMs: REST_MS,
    everyMs: fleet && finished_at === null ? EVERY_MS : undefined,
    matters: (changes) => fleet && changes.some((change) => change.kind === 'reset' || change.row.run_id === run_id),
  });
  return jobs;
}
