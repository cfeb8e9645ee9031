import type { TickStore } from '../../src/store/schedule/tick-store.ts';
import { SILENCE_MS, type TickKey } from '../../src/store/schedule/ticks.ts';

/** One row of the table of ticks. */
export interface TickRow {
  readonly plan: string;
  readonly due: number;
  readonly taker: string;
  readonly takenAt: number;
  readonly outcome: 'started' | 'skipped' | 'missed';
  readonly runId: string | undefined;
}

/** The table of ticks in memory, which any number of servers share. */
export interface MemoryTicks {
  /** In the order of their time. */
  rows(): readonly TickRow[];
  storeOf(taker: string): TickStore;
  /** Ids of runs that run. */
  readonly running: Set<string>;
  /** Makes every call fail, `lost` after it was done. */
  fail(how: 'refused' | 'lost' | undefined): void;
}

/** A table of ticks with a clock of its own for `taken_at`. It keeps what test/store/schedule demands of the real one. */
export function createMemoryTicks(now: () => number): MemoryTicks {
  const rows = new Map<string, TickRow>();
  const running = new Set<string>();
  let failure: 'refused' | 'lost' | undefined;
  const keyOf = ({ plan, due }: TickKey): string => `${plan} ${due}`;
  const sorted = (): TickRow[] => [...rows.values()].sort((a, b) => a.due - b.due || (a.plan < b.plan ? -1 : 1));
  const answer = async <T>(work: () => T): Promise<T> => {
    if (failure === 'refused') throw new Error('connection refused');
    const value = work();
    if (failure === 'lost') throw new Error('connection lost');
    return value;
  };
  const isUnbegun = (row: TickRow | undefined, taker: string): row is TickRow =>
    row?.taker === taker && row.outcome === 'started' && row.runId === undefined;
  const put = (row: TickRow): unknown => rows.set(keyOf(row), row);

  return {
    rows: sorted,
    running,
    fail: (how) => {
      failure = how;
    },
    storeOf: (taker) => ({
      take: (tick) =>
        answer(() => {
          const found = rows.get(keyOf(tick));
          if (found !== undefined && !isUnbegun(found, taker)) return false;
          put({ ...tick, taker, takenAt: now(), outcome: 'started', runId: undefined });
          return true;
        }),
      renew: (tick) =>
        answer(() => {
          const found = rows.get(keyOf(tick));
          if (isUnbegun(found, taker)) put({ ...found, takenAt: now() });
        }),
      finish: (tick, end) =>
        answer(() => {
          const found = rows.get(keyOf(tick));
          if (found?.taker !== taker) return;
          put({ ...found, outcome: end.outcome, runId: end.outcome === 'started' ? end.runId : undefined });
        }),
      release: (tick) =>
        answer(() => {
          if (isUnbegun(rows.get(keyOf(tick)), taker)) rows.delete(keyOf(tick));
        }),
      miss: (plan, dues) =>
        answer(() => {
          const fresh = dues.filter((due) => !rows.has(keyOf({ plan, due })));
          for (const due of fresh) put({ plan, due, taker, takenAt: now(), outcome: 'missed', runId: undefined });
          return fresh.length;
        }),
      last: (plan) => answer(() => sorted().findLast((row) => row.plan === plan)?.due),
      openRun: ({ plan, due }) =>
        answer(() => {
          const isOpen = ({ runId, takenAt }: TickRow): boolean =>
            runId === undefined ? takenAt > now() - SILENCE_MS : running.has(runId);
          const found = sorted().findLast(
            (row) => row.plan === plan && row.due < due && row.outcome === 'started' && isOpen(row),
          );
          return found && { due: found.due, runId: found.runId };
        }),
      prune: (before) =>
        answer(() => {
          const newest = new Map(sorted().map((row) => [row.plan, row.due]));
          const old = sorted().filter((row) => row.due < before && row.due < (newest.get(row.plan) ?? 0));
          for (const row of old) rows.delete(keyOf(row));
          return old.length;
        }),
    }),
  };
}
