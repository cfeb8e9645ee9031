import { words } from '../../words/en.ts';
import type { JobsByTask } from '../jobs/create-run-jobs.ts';
import { useRunAddresses } from '../model/addresses.ts';

/** What shares a row of the timeline. */
export type Group = keyof typeof words.timeline.groups;

/** By worker where the fleet does the run, unless the address asks for steps. */
export function groupingOf(query: URLSearchParams, jobs: JobsByTask): Group {
  return jobs.size === 0 || query.get('by') === 'step' ? 'step' : 'worker';
}

/** Chooses what shares a row; the address says it. */
export function Grouping({ by }: { by: Group }) {
  const { to } = useRunAddresses();
  return (
    <nav class="grouping" aria-label={words.timeline.by}>
      {Object.entries(words.timeline.groups).map(([group, word]) => (
        <a
          key={group}
          href={to('timeline', group === 'worker' ? {} : { by: group })}
          aria-current={group === by ? 'true' : undefined}
        >
          {word}
        </a>
      ))}
    </nav>
  );
}
