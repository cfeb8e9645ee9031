import { groupBy } from '../model/group.ts';
import type { Bar } from '../timeline/bars.ts';

/** Tasks side by side that are too short to be drawn one by one; places are parts of the whole, 0 to 1. */
export interface Many {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** What stands in a row: a task, from where its waiting is to be seen (null: nowhere), or many short ones. */
export type Block = { readonly bar: Bar; readonly waitedFrom: number | null } | { readonly many: Many };

/** What one worker did, in rows in which nothing overlaps. */
export interface WorkerLane {
  /** Null for what no worker did. */
  readonly worker: string | null;
  readonly rows: readonly (readonly Block[])[];
  readonly tasks: number;
  /** The part of the whole in which it did anything, 0 to 1. */
  readonly busy: number;
}

/** Steps that wait for the same. */
export interface WaitingLane {
  readonly reason: string;
  readonly bars: readonly Bar[];
  readonly from: number;
}

/** A run by who did it. */
export interface WorkerLanes {
  /** In the order in which they took their first task; what no worker did is last. */
  readonly lanes: readonly WorkerLane[];
  readonly waiting: readonly WaitingLane[];
  /** How many tasks neither ran here nor wait. */
  readonly apart: number;
}

/** Shorter tasks, and gaps, cannot be told from each other. */
const LEAST = 1 / 600;
/** Shorter waiting is not drawn. */
const SEEN = 1 / 150;
/** Who takes the next task tells of the end of the one before a moment later. */
const SLACK = 1e-4;

/** Sorts the bars of a timeline to who did them. */
export function workerLanesOf(bars: readonly Bar[]): WorkerLanes {
  const ran = bars.filter(hasRun).toSorted((a, b) => a.from - b.from);
  const workers = [...new Set(ran.map(workerOf))].toSorted((a, b) => Number(a === null) - Number(b === null));
  const byWorker = groupBy(ran, workerOf);
  const waits = bars.filter(({ from, queuedFrom }) => from === null && queuedFrom !== null);
  return {
    lanes: workers.map((worker) => laneOf(worker, byWorker.get(worker) ?? [])),
    waiting: [...groupBy(waits, ({ job }) => job?.waiting_for ?? '')].map(([reason, same]) => ({
      reason,
      bars: same,
      from: Math.min(...same.map(({ queuedFrom }) => queuedFrom ?? 1)),
    })),
    apart: bars.length - ran.length - waits.length,
  };
}

type RanBar = Bar & { readonly from: number };

function hasRun(bar: Bar): bar is RanBar {
  return bar.from !== null;
}

function workerOf({ job }: Bar): string | null {
  return job?.worker ?? null;
}

function laneOf(worker: string | null, bars: readonly RanBar[]): WorkerLane {
  const rows: RanBar[][] = [];
  const ends: number[] = [];
  let [busy, until] = [0, 0];
  for (const bar of bars) {
    const free = ends.findIndex((end) => end <= bar.from + SLACK);
    if (free === -1) rows.push([bar]);
    else rows[free]?.push(bar);
    ends[free === -1 ? ends.length : free] = bar.to;
    busy += Math.max(0, bar.to - Math.max(until, bar.from));
    until = Math.max(until, bar.to);
  }
  return { worker, rows: rows.map(blocksOf), tasks: bars.length, busy };
}

// At most about two blocks for each part of the row that can be seen: a run may have ten thousand tasks.
function blocksOf(row: readonly RanBar[]): readonly Block[] {
  const blocks: Block[] = [];
  let many: RanBar[] = [];
  let end = 0;
  const close = (): void => {
    const [first] = many;
    if (first === undefined) return;
    if (many.length > 1) blocks.push({ many: { count: many.length, from: first.from, to: end } });
    else blocks.push({ bar: first, waitedFrom: null });
    many = [];
  };
  for (const bar of row) {
    const isShort = bar.to - bar.from < LEAST;
    if (!isShort || bar.from - end > LEAST) close();
    if (isShort) many.push(bar);
    else blocks.push({ bar, waitedFrom: seenFrom(bar, end) });
    end = Math.max(end, bar.to);
  }
  close();
  return blocks;
}

// While a worker does something else, that is what is seen.
function seenFrom({ queuedFrom, from }: RanBar, end: number): number | null {
  const seen = queuedFrom === null ? from : Math.max(queuedFrom, end);
  return from - seen > SEEN ? seen : null;
}
