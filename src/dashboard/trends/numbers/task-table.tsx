import { useSignal } from '@preact/signals';
import type { Stats, TaskStats } from '../../../schema/generated/task-api/api-types.ts';
import { words } from '../../words/en.ts';
import { type Column, sorted } from './sorted.ts';
import { durationOr, rateText } from './text.ts';

const COLUMNS: readonly (readonly [Column, string])[] = [
  ['task', words.trends.task],
  ['total', words.trends.counted],
  ['success_rate', words.trends.rate],
  ['p50_ms', words.trends.p50],
  ['p95_ms', words.trends.p95],
  ['flaky', words.trends.flaky],
  ['spent_ms', words.trends.spent],
  ['waited_p50_ms', words.trends.waited],
];

/** The numbers of each task; a task's name leads to its trends. */
export function TaskTable({ tasks, addressOf }: { tasks: Stats['by_task']; addressOf: (task: string) => string }) {
  const order = useSignal<{ readonly by: Column; readonly isRising: boolean }>({ by: 'total', isRising: false });
  const { by, isRising } = order.value;
  const sort = (column: Column): void => {
    order.value = { by: column, isRising: column === by ? !isRising : column === 'task' };
  };
  return (
    <div class="trends-tasks">
      <table>
        <thead>
          <tr>
            {COLUMNS.map(([column, word]) => (
              <th
                key={column}
                scope="col"
                aria-sort={column !== by ? undefined : isRising ? 'ascending' : 'descending'}
              >
                <button type="button" class="link" onClick={() => sort(column)}>
                  {word}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(tasks, by, isRising).map((task) => (
            <Row key={task.task} task={task} address={addressOf(task.task)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ task, address }: { task: TaskStats; address: string }) {
  const cells = [
    task.total.toLocaleString('en'),
    rateText(task.success_rate),
    durationOr(task.p50_ms),
    durationOr(task.p95_ms),
    task.flaky === 0 ? words.trends.none : task.flaky.toLocaleString('en'),
    durationOr(task.spent_ms),
    durationOr(task.waited_p50_ms),
  ];
  return (
    <tr>
      <th scope="row">
        <a href={address}>{task.task}</a>
      </th>
      {cells.map((cell, index) => (
        <td key={COLUMNS[index + 1]?.[0]} data-word={COLUMNS[index + 1]?.[1]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
