import type { RunBrief } from '../../../schema/generated/task-api/api-types.ts';
import { tipFor } from '../../cells/tip.tsx';
import { cellMark } from '../../cells/use-cells.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { toneOf } from '../../status/look.ts';
import { words } from '../../words/en.ts';
import { RunFacts, runFactsText } from '../facts.tsx';

const HEIGHT_PX = 48;

/** A run at the head of its column: a bar as high as the run was long, which leads to it. */
export function RunBar({
  plan,
  run,
  longest,
  column,
}: {
  plan: string;
  run: RunBrief;
  longest: number;
  column: number;
}) {
  const { addresses } = useDashboard();
  const height = Math.max(2, Math.round(((run.duration_ms ?? longest) / longest) * HEIGHT_PX));
  return (
    <a
      class={`run-bar sign tone-${toneOf(run)}`}
      href={addresses.run(run.run_id, run.attempt)}
      aria-label={words.runs.cell(plan, runFactsText(run))}
      {...cellMark(0, column)}
      {...tipFor(() => <RunFacts run={run} />)}
    >
      <span class="bar" style={{ height: `${height}px` }} />
    </a>
  );
}
