import type { RunBrief } from '../../../schema/generated/task-api/api-types.ts';
import { tipFor } from '../../cells/tip.tsx';
import { cellMark } from '../../cells/use-cells.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { toneOf } from '../../status/look.ts';
import { words } from '../../words/en.ts';
import { RunFacts, runFactsText } from '../facts.tsx';

/** One run as a cell that leads to it. */
export function RunCell({ plan, run, row, column }: { plan: string; run: RunBrief; row: number; column: number }) {
  const { addresses } = useDashboard();
  return (
    <a
      class={`cell sign tone-${toneOf(run)}`}
      href={addresses.run(run.run_id, run.attempt)}
      aria-label={words.runs.cell(plan, runFactsText(run))}
      {...cellMark(row, column)}
      {...tipFor(() => <RunFacts run={run} />)}
    />
  );
}
