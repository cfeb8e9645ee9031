import type { FleetJobState, Task } from '../../../schema/generated/task-api/api-types.ts';
import { reasonWord, toneOf } from '../../status/look.ts';

/** What the table can be sorted by; `plan` is the order of the plan. */
export type SortKey = 'plan' | 'task' | 'status' | 'duration' | 'tries' | 'reason' | 'exit_code' | 'worker';

/** What the table shows, as the address says it. */
export interface TableChoice {
  readonly sort: SortKey;
  readonly isDescending: boolean;
  /** Tasks of this step alone. */
  readonly step: string | undefined;
  /** Tasks that failed alone. */
  readonly failed: boolean;
}

const KEYS: readonly SortKey[] = ['task', 'status', 'duration', 'tries', 'reason', 'exit_code', 'worker'];
const GRAVITY = ['bad', 'waits', 'busy', 'queued', 'stopped', 'allowed', 'ok', 'skipped'] as const;

/** Reads the choice from the query of an address. */
export function readChoice(query: URLSearchParams): TableChoice {
  const sort = query.get('sort') ?? '';
  const name = sort.replace(/^-/, '');
  return {
    sort: KEYS.find((key) => key === name) ?? 'plan',
    isDescending: sort.startsWith('-'),
    step: query.get('step') ?? undefined,
    failed: query.get('only') === 'failed',
  };
}

/** The tasks that are shown, in order; those without a value come last, whichever way. `jobs` are those of a run of the fleet, by task. */
export function chosenTasks<Row extends Task>(
  tasks: readonly Row[],
  choice: TableChoice,
  jobs?: ReadonlyMap<string, FleetJobState>,
): readonly Row[] {
  const { sort, isDescending, step, failed } = choice;
  const shown = tasks.filter(
    (task) =>
      (step === undefined || (task.step ?? task.task) === step) &&
      (!failed || (task.status === 'failed' && !task.tolerated)),
  );
  if (sort === 'plan') return shown;
  const sign = isDescending ? -1 : 1;
  return shown
    .map((task) => ({ task, value: sortValue(task, sort, jobs?.get(task.task)) }))
    .toSorted((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined);
      return sign * compare(a.value, b.value);
    })
    .map(({ task }) => task);
}

function sortValue(
  task: Task,
  key: Exclude<SortKey, 'plan'>,
  job: FleetJobState | undefined,
): string | number | undefined {
  switch (key) {
    case 'task':
      return task.task;
    case 'status':
      return GRAVITY.indexOf(toneOf(task));
    case 'duration':
      return task.duration_ms ?? undefined;
    case 'tries':
      return task.tries;
    case 'reason':
      return reasonWord(task) || job?.waiting_for || undefined;
    case 'exit_code':
      return task.exit_code ?? undefined;
    case 'worker':
      return job?.worker ?? undefined;
  }
}

const collator = new Intl.Collator('en', { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
