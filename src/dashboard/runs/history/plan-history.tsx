import { useMemo } from 'preact/hooks';
import { useCells } from '../../cells/use-cells.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { calmly } from '../../data/pace/calmly.ts';
import { useSettled } from '../../data/pace/use-settled.ts';
import { useLive } from '../../data/use-live.ts';
import { useLoaded } from '../../data/use-loaded.ts';
import { Empty, Failure, Loading } from '../../notice/notice.tsx';
import { words } from '../../words/en.ts';
import './plan-history.css';
import { RunBar } from './run-bar.tsx';
import { tableOf } from './table.ts';
import { TaskCell } from './task-cell.tsx';

const RUNS = 25;

/** The tasks of one plan over its newest runs. `onSettled` hears when there is something to see. */
export function PlanHistory({ plan, onSettled }: { plan: string; onSettled: () => void }) {
  const { client } = useDashboard();
  const cells = useCells<HTMLTableElement>();
  const loaded = useLoaded(plan, (signal) => client.getPlanHistory({ plan, runs: RUNS }, { signal }));
  useSettled(loaded, onSettled);
  const soon = useMemo(() => calmly(() => loaded.reload(), 1_000), [plan]);
  const known = new Set(loaded.value?.runs.map(({ run_id }) => run_id));
  useLive((changes) => {
    const matters = changes.some(
      (change) =>
        change.kind === 'reset' ||
        (change.kind === 'run' ? change.row.plan.name === plan : known.has(change.row.run_id)),
    );
    if (matters) soon();
  });
  if (loaded.value === undefined) {
    return loaded.error === undefined ? <Loading /> : <Failure error={loaded.error} retry={loaded.reload} />;
  }
  if (loaded.value.runs.length === 0) return <Empty title={words.runs.neverRan(plan)} />;
  const { columns, rows, longest } = tableOf(loaded.value);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.runs.tasksOf(plan)}</h2>
      <p class="soft">{words.runs.tasksHint}</p>
      <div class="history-frame" ref={showNewest}>
        <table class="history" {...cells}>
          <thead>
            <tr>
              <th scope="col">{words.runs.task}</th>
              {columns.map((run, column) => (
                <th scope="col" key={column}>
                  <RunBar plan={plan} run={run} longest={longest} column={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ task, cells: places }, row) => (
              <tr key={task}>
                <th scope="row" title={task}>
                  {task}
                </th>
                {columns.map((run, column) => (
                  <td key={column}>
                    <TaskCell task={task} run={run} cell={places[column]} row={row + 1} column={column} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {loaded.value.left_out > 0 && <p class="soft">{words.runs.leftOut(loaded.value.left_out)}</p>}
    </section>
  );
}

// What does not fit is to the left: the newest is seen first.
function showNewest(frame: HTMLElement | null): void {
  if (frame !== null) frame.scrollLeft = frame.scrollWidth;
}
