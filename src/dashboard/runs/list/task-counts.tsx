import type { Counts } from '../../../schema/generated/task-api/api-types.ts';
import { statusWord, toneOf } from '../../status/look.ts';
import { StatusIcon } from '../../status/status-icon.tsx';

const ORDER = ['failed', 'awaiting_approval', 'running', 'queued', 'succeeded', 'skipped'] as const;

/** How many tasks are in each state, the grave first. In a run that succeeded every failure was allowed: `tolerated`. */
export function TaskCounts({ counts, tolerated }: { counts: Counts; tolerated: boolean }) {
  return (
    <span class="task-counts">
      {ORDER.map((status) => {
        const count = counts[status] ?? 0;
        if (count === 0) return null;
        const word = statusWord({ status, tolerated });
        return (
          <span key={status} class={`task-count tone-${toneOf({ status, tolerated })}`} title={word}>
            <StatusIcon tone={toneOf({ status, tolerated })} />
            <span>{count}</span>
            <span class="unseen"> {word}</span>
          </span>
        );
      })}
    </span>
  );
}
