import type { PlanHistory, RunBrief } from '../../../schema/generated/task-api/api-types.ts';
import { latestAttempts } from '../overview/board.ts';

/** A task in a run. */
export type HistoryCell = PlanHistory['tasks'][number]['cells'][number];

/** The history as a table: runs from the oldest to the newest, and for each task what it was in each of them. */
export interface HistoryTable {
  readonly columns: readonly RunBrief[];
  readonly rows: readonly { readonly task: string; readonly cells: readonly (HistoryCell | undefined)[] }[];
  /** The longest of the runs, ms; 1 at least. */
  readonly longest: number;
}

/** Lays out a history; of a run with several attempts the newest is shown. */
export function tableOf({ runs, tasks }: PlanHistory): HistoryTable {
  const columns = latestAttempts(runs).toReversed();
  const places = columns.map((run) => runs.indexOf(run));
  return {
    columns,
    rows: tasks
      .map(({ task, cells }) => {
        const byRun = new Map(cells.map((cell) => [cell.run, cell]));
        return { task, cells: places.map((place) => byRun.get(place)) };
      })
      .filter(({ cells }) => cells.some((cell) => cell !== undefined)),
    longest: Math.max(1, ...columns.map(({ duration_ms }) => duration_ms ?? 0)),
  };
}
