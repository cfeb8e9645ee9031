import type { words } from '../../words/en.ts';
import type { JobsByTask } from '../jobs/create-run-jobs.ts';

/** What shares a row of the timeline. */
export type Group = keyof typeof words.timeline.groups;

/** By worker where the fleet does the run, unless the address asks for steps. */
export function groupingOf(query: URLSearchParams, jobs: JobsByTask): Group {
  return jobs.size === 0 || query.get('by') === 'step' ? 'step' : 'worker';
}
