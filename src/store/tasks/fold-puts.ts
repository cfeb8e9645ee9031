import type { TaskStatus } from '../../run/status.ts';
import { reachableFrom } from '../../run/transitions.ts';
import type { TaskFields } from './create-task.ts';

/** How a task of a registered run stands now, in the words of the run. */
export interface TaskPut extends TaskFields {
  readonly run_id: string;
  readonly attempt: number;
  readonly task: string;
  readonly status: TaskStatus;
}

/** One report made of several of one task, and the places of those among all. */
export interface FoldedPut {
  readonly put: TaskPut;
  readonly places: readonly number[];
}

/** Reports that follow each other: within a round each task is named once. Almost always there is one round. */
export function foldPuts(puts: readonly TaskPut[]): readonly (readonly FoldedPut[])[] {
  const rounds: FoldedPut[][] = [];
  const last = new Map<string, { readonly round: number; readonly index: number }>();
  for (const [place, put] of puts.entries()) {
    const key = JSON.stringify([put.run_id, put.attempt, put.task]);
    const before = last.get(key);
    const earlier = before && rounds[before.round]?.[before.index];
    if (before && earlier && mayFold(earlier.put, put)) {
      const folded = { put: fold(earlier.put, put), places: [...earlier.places, place] };
      rounds[before.round]?.splice(before.index, 1, folded);
      continue;
    }
    const round = before === undefined ? 0 : before.round + 1;
    const inRound = rounds[round] ?? [];
    rounds[round] = inRound;
    last.set(key, { round, index: inRound.push({ put, places: [place] }) - 1 });
  }
  return rounds;
}

// A task that waits for a person leaves that state by itself or not at all, and one that was lost may come back: the row must be asked.
function mayFold(earlier: TaskPut, later: TaskPut): boolean {
  return (earlier.status !== 'awaiting_approval' || later.status === earlier.status) && earlier.reason !== 'lost';
}

function fold(earlier: TaskPut, later: TaskPut): TaskPut {
  if (later.status === earlier.status) {
    const isOlder = typeof later.tries === 'number' && typeof earlier.tries === 'number' && later.tries < earlier.tries;
    const told = Object.fromEntries(Object.entries(later).filter(([, value]) => value !== null));
    return isOlder ? earlier : { ...earlier, ...told };
  }
  return reachableFrom(earlier.status).includes(later.status) ? { ...earlier, ...later } : earlier;
}
