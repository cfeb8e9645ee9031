import type { RunStatus } from '../../../run/status.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { toneOf } from '../../status/look.ts';
import { StatusIcon } from '../../status/status-icon.tsx';
import { words } from '../../words/en.ts';
import { writeFilter } from '../filter/filter.ts';
import { type Board, summaryOf } from './board.ts';

const SAID: readonly (readonly [RunStatus, (count: number) => string])[] = [
  ['failed', words.runs.failed],
  ['awaiting_approval', words.runs.waits],
  ['running', words.runs.busy],
  ['cancelled', words.runs.stopped],
  ['succeeded', words.runs.ok],
];

/** How many plans stand how by their newest run; each leads to such runs. */
export function Summary({ board }: { board: Board }) {
  const { addresses } = useDashboard();
  const counts = summaryOf(board.order.value.flatMap((name) => board.plan(name)?.value ?? []));
  return (
    <ul class="summary" aria-label={words.runs.summary}>
      {SAID.map(([status, say]) => {
        const count = counts.get(status) ?? 0;
        if (count === 0) return null;
        return (
          <li key={status}>
            <a href={addresses.runs(writeFilter({ status: [status] }))} class={`tone-${toneOf({ status })}`}>
              <StatusIcon tone={toneOf({ status })} />
              <span>{say(count)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
