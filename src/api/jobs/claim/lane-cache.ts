import type { Database } from '../../../store/database.ts';
import { fits, listLanes, type StoredLane } from '../../../store/jobs/show/lanes.ts';
import type { Clock } from '../../../system/clock.ts';

/** Whose lanes are asked for. */
interface Asker {
  readonly labels: readonly string[];
  readonly repository: string | null;
}

/** The lanes there are, with a short memory, since every claim asks. */
export interface LaneCache {
  /** Names of the lanes a worker may take jobs of: first those that ask for most, equals in turn. `maxAgeMs`: how old the memory may be. */
  of(worker: Asker, maxAgeMs: number): Promise<readonly string[]>;
}

/** The lanes of one database. */
export function createLaneCache(database: Database, clock: Pick<Clock, 'monotonic'>): LaneCache {
  let known: { readonly at: number; readonly lanes: Promise<readonly StoredLane[]> } | undefined;
  let turn = 0;
  const lanesNow = (): Promise<readonly StoredLane[]> => {
    const asked = { at: clock.monotonic(), lanes: listLanes(database) };
    known = asked;
    asked.lanes.catch(() => {
      if (known === asked) known = undefined;
    });
    return asked.lanes;
  };
  return {
    of: async (worker, maxAgeMs) => {
      const isFresh = known !== undefined && clock.monotonic() - known.at <= maxAgeMs;
      const lanes = await (isFresh && known !== undefined ? known.lanes : lanesNow());
      turn += 1;
      return inTurn(
        lanes.filter((lane) => fits(worker, lane)),
        turn,
      );
    },
  };
}

// Where many lanes ask for as much, none is always the last.
function inTurn(lanes: readonly StoredLane[], turn: number): readonly string[] {
  const byNeed = new Map<number, string[]>();
  for (const { lane, labels } of lanes) byNeed.set(labels.length, [...(byNeed.get(labels.length) ?? []), lane]);
  return [...byNeed.values()].flatMap((equal) => {
    const first = turn % equal.length;
    return [...equal.slice(first), ...equal.slice(0, first)];
  });
}
