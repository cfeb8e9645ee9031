import { useDashboard } from '../../data/dashboard.ts';
import { reasonWord, statusWord, toneOf } from '../../status/look.ts';
import { StatusIcon } from '../../status/status-icon.tsx';
import { words } from '../../words/en.ts';
import type { PlanNow } from './board.ts';

/** The API tells no more of them by name. */
const MOST_TOLD = 5;

/** What of the newest run of a plan wants to be looked at: tasks that failed or wait, else how far it is. */
export function Troubles({ of: { counts, troubles, runs } }: { of: PlanNow }) {
  const { addresses } = useDashboard();
  const [newest] = runs;
  if (troubles.length === 0) return <p class="troubles soft">{progressOf(counts, newest?.status)}</p>;
  const all = troubles.length < MOST_TOLD ? troubles.length : (counts.failed ?? 0) + (counts.awaiting_approval ?? 0);
  // Two lines at most, so that rows stay as high as they are while things happen.
  const shown = troubles.slice(0, all > 2 ? 1 : 2);
  return (
    <ul class="troubles">
      {shown.map(({ id, task, status, reason, message }) => (
        <li key={id}>
          <a href={addresses.task(id)} class={`trouble tone-${toneOf({ status })}`} title={message ?? undefined}>
            <StatusIcon tone={toneOf({ status })} />
            <span class="unseen">{statusWord({ status })}: </span>
            <span>{task}</span>
          </a>
          {reason !== null && <span class="soft"> {reasonWord({ reason })}</span>}
        </li>
      ))}
      {all > shown.length && newest !== undefined && (
        <li>
          <a href={addresses.run(newest.run_id, newest.attempt)}>{words.runs.more(all - shown.length)}</a>
        </li>
      )}
    </ul>
  );
}

function progressOf(counts: PlanNow['counts'], status: string | undefined): string {
  const total = Object.values(counts).reduce((sum: number, count) => sum + (count ?? 0), 0);
  if (total === 0 || status !== 'running') return '';
  const open = (counts.queued ?? 0) + (counts.running ?? 0);
  return words.runs.progress(total - open, total);
}
