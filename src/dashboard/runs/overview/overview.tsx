import { useCells } from '../../cells/use-cells.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { useGradually } from '../../data/pace/use-gradually.ts';
import { useSettled } from '../../data/pace/use-settled.ts';
import { Empty, Failure, Loading } from '../../notice/notice.tsx';
import { words } from '../../words/en.ts';
import './overview.css';
import { PlanRow } from './plan-row.tsx';
import { Summary } from './summary.tsx';
import { useBoard } from './use-board.ts';

/** Runs of a plan that are shown. */
const SLOTS = 20;
/** Plans that are drawn in one frame. */
const AT_ONCE = 8;

/** All plans in one look: what failed, what waits, what ran, and how it went before. `onSettled` hears when there is something to see. */
export function Overview({ onSettled }: { onSettled: () => void }) {
  const { board, loaded } = useBoard(SLOTS);
  const cells = useCells<HTMLUListElement>();
  const drawn = useGradually(board.order.value.length, AT_ONCE);
  const isDrawn = loaded.value !== undefined && drawn >= loaded.value.length;
  useSettled({ value: isDrawn || undefined, error: loaded.error }, onSettled);
  if (loaded.value === undefined) {
    return loaded.error === undefined ? <Loading /> : <Failure error={loaded.error} retry={loaded.reload} />;
  }
  if (board.order.value.length === 0) return loaded.value.length === 0 ? <NoRuns /> : null;
  return (
    <section aria-labelledby="plans">
      <h2 id="plans" class="unseen">
        {words.runs.overview}
      </h2>
      <Summary board={board} />
      <ul class="plans" {...cells}>
        {board.order.value.slice(0, drawn).map((name, row) => {
          const plan = board.plan(name);
          return plan === undefined ? null : <PlanRow key={name} plan={plan} row={row} slots={SLOTS} />;
        })}
      </ul>
    </section>
  );
}

function NoRuns() {
  const { place } = useDashboard();
  return (
    <Empty title={words.runs.emptyTitle}>
      <p>{words.runs.emptyHint}</p>
      <pre>{words.runs.emptyCommand(`${location.origin}${place.api}`)}</pre>
    </Empty>
  );
}
