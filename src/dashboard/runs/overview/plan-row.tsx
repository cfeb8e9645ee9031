import type { ReadonlySignal } from '@preact/signals';
import { useDashboard } from '../../data/dashboard.ts';
import { Status } from '../../status/status.tsx';
import { Took, When } from '../../time/when.tsx';
import { words } from '../../words/en.ts';
import { latestAttempts, type PlanNow } from './board.ts';
import { RunCell } from './run-cell.tsx';
import { Troubles } from './troubles.tsx';

/** A plan: how its newest run stands, what to look at, and its newest runs as cells. */
export function PlanRow({ plan, row, slots }: { plan: ReadonlySignal<PlanNow>; row: number; slots: number }) {
  const { addresses } = useDashboard();
  const { plan: name, runs } = plan.value;
  const [newest] = runs;
  const shown = latestAttempts(runs).slice(0, slots);
  if (newest === undefined) return null;
  return (
    <li class="plan">
      <h3 class="plan-name">
        <a href={addresses.runs(new URLSearchParams({ plan: name }).toString())}>{name}</a>
      </h3>
      <a class="plan-newest" href={addresses.run(newest.run_id, newest.attempt)}>
        <Status of={newest} />
        <span class="plan-when soft">
          <When at={newest.started_at} />
          <Took ms={newest.duration_ms} since={newest.started_at} />
        </span>
      </a>
      <Troubles of={plan.value} />
      <ol class="cells" aria-label={words.runs.cells(name)}>
        {shown
          .map((run, age) => (
            // The newest stands at the right, and every place stays where it is when another comes.
            <li key={age}>
              <RunCell plan={name} run={run} row={row} column={slots - 1 - age} />
            </li>
          ))
          .toReversed()}
      </ol>
    </li>
  );
}
