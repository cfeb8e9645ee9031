import { useEffect, useMemo } from 'preact/hooks';
import { useDashboard } from '../../data/dashboard.ts';
import type { Change } from '../../data/live.ts';
import { calmly } from '../../data/pace/calmly.ts';
import { useLive } from '../../data/use-live.ts';
import { type Loaded, useLoaded } from '../../data/use-loaded.ts';
import { type Board, createBoard, type PlanNow } from './board.ts';

const REST_MS = 1_000;
/** Where more plans changed in a moment, all are asked for. */
const MOST_NAMED = 50;

/** The board of plans, loaded and kept current: cells at once, what a run's tasks do not more than once a second. */
export function useBoard(slots: number): { readonly board: Board; readonly loaded: Loaded<readonly PlanNow[]> } {
  const { client } = useDashboard();
  const board = useMemo(() => createBoard(slots), [slots]);
  const loaded = useLoaded('plans', async (signal) => (await client.listPlans({ runs: slots }, { signal })).items);
  useEffect(() => {
    if (loaded.value !== undefined) board.load(loaded.value);
  }, [loaded.value, board]);
  const changed = useMemo(() => {
    const names = new Set<string>();
    const refresh = calmly(() => {
      const plan = [...names].slice(0, MOST_NAMED);
      names.clear();
      // What could not be asked now is asked with the next change.
      client.listPlans({ plan, runs: slots }).then(
        ({ items }) => board.merge(items),
        () => undefined,
      );
    }, REST_MS);
    return (plan: string): void => {
      names.add(plan);
      refresh();
    };
  }, [client, board, slots]);
  useLive((changes) => {
    if (changes.some(({ kind }) => kind === 'reset')) loaded.reload();
    for (const change of changes) {
      if (change.kind === 'run') board.take(change.row);
      const plan = planOf(board, change);
      if (plan !== undefined) changed(plan);
    }
  });
  return { board, loaded };
}

function planOf(board: Board, change: Change): string | undefined {
  if (change.kind === 'run') return change.row.plan.name;
  return change.kind === 'task' ? board.planOf(change.row.run_id) : undefined;
}
