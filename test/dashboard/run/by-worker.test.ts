import { describe, expect, it } from 'vitest';
import type { FleetJobState } from '../../../src/client.ts';
import { type Block, workerLanesOf } from '../../../src/dashboard/run/by-worker/lanes.ts';
import { timelineOf } from '../../../src/dashboard/run/timeline/bars.ts';
import { groupingOf } from '../../../src/dashboard/run/timeline/group.ts';
import { at, taskOf } from './some-tasks.ts';

const TIMES = { started: Date.parse(at(0)), finished: null, now: Date.parse(at(100)) };

/** The job of a task: queued, claimed and finished at these seconds. */
function jobOf(
  task: string,
  [queued, claimed, finished]: readonly [number, number?, number?],
  more: Partial<FleetJobState> = {},
): readonly [string, FleetJobState] {
  const job: FleetJobState = {
    job: 1,
    task,
    step: task,
    state: finished !== undefined ? 'finished' : claimed !== undefined ? 'claimed' : 'queued',
    try: claimed === undefined ? 0 : 1,
    worker: claimed === undefined ? null : 'linux',
    labels: [],
    queued_at: at(queued),
    claimed_at: claimed === undefined ? null : at(claimed),
    finished_at: finished === undefined ? null : at(finished),
    waiting_for: claimed === undefined ? 'waits for a free worker' : null,
    ...more,
  };
  return [task, job];
}

const namesIn = (rows: readonly (readonly Block[])[]) =>
  rows.map((row) => row.map((block) => ('many' in block ? block.many.count : block.bar.task.task)));

describe('a timeline of a run of the fleet', () => {
  it('says how long each step waited for a worker, and which still wait', () => {
    const tasks = [taskOf('a', [10, 30]), taskOf('b', [12]), taskOf('c', []), taskOf('d', [])];
    const jobs = new Map([jobOf('a', [2, 9, 30]), jobOf('b', [12, 12]), jobOf('c', [40])]);
    const { bars } = timelineOf([], tasks, TIMES, jobs);
    expect(bars.map(({ task, queued, queuedFrom, from, to }) => [task.task, queued, queuedFrom, from, to])).toEqual([
      ['a', 7_000, 0.03, 0.1, 0.3],
      ['b', 0, null, 0.12, 1],
      ['c', 60_000, 0.4, null, 1],
      ['d', 0, null, null, 0],
    ]);
  });

  it('has a lane for each worker in the order of their first task, in which nothing overlaps', () => {
    const tasks = [
      taskOf('a', [0, 20]),
      taskOf('b', [5, 40]),
      taskOf('c', [20, 30]),
      taskOf('mac', [3, 10]),
      taskOf('asked', [1, 2]),
    ];
    const jobs = new Map([
      jobOf('a', [0, 0, 20]),
      jobOf('b', [0, 5, 40]),
      jobOf('c', [0, 20, 30]),
      jobOf('mac', [0, 3, 10], { worker: 'mac' }),
    ]);
    const { lanes, waiting, apart } = workerLanesOf(timelineOf([], tasks, TIMES, jobs).bars);
    expect(lanes.map(({ worker, tasks: count, busy }) => [worker, count, Math.round(busy * 100)])).toEqual([
      ['linux', 3, 40],
      ['mac', 1, 7],
      [null, 1, 1],
    ]);
    expect(namesIn(lanes[0]?.rows ?? [])).toEqual([['a', 'c'], ['b']]);
    expect([waiting, apart]).toEqual([[], 0]);
  });

  it('shows waiting only where nothing else is seen', () => {
    const tasks = [taskOf('a', [0, 20]), taskOf('b', [50, 60])];
    const jobs = new Map([jobOf('a', [0, 0, 20]), jobOf('b', [10, 50, 60])]);
    const [lane] = workerLanesOf(timelineOf([], tasks, TIMES, jobs).bars).lanes;
    expect(lane?.rows[0]?.map((block) => 'waitedFrom' in block && block.waitedFrom)).toEqual([null, 0.2]);
  });

  it('puts together what waits for the same, and counts what is neither', () => {
    const gpu = { waiting_for: 'needs label gpu: no worker online has it' };
    const tasks = [taskOf('a', []), taskOf('b', []), taskOf('c', []), taskOf('later', [])];
    const jobs = new Map([jobOf('a', [30], gpu), jobOf('b', [20], gpu), jobOf('c', [60])]);
    const { lanes, waiting, apart } = workerLanesOf(timelineOf([], tasks, TIMES, jobs).bars);
    expect(lanes).toEqual([]);
    expect(waiting.map(({ reason, bars, from }) => [reason, bars.length, from])).toEqual([
      [gpu.waiting_for, 2, 0.2],
      ['waits for a free worker', 1, 0.6],
    ]);
    expect(apart).toBe(1);
  });

  it('draws ten thousand short tasks as few blocks, and loses none', () => {
    const tasks = Array.from({ length: 10_000 }, (_, index) => taskOf(`t${index}`, [index / 100, (index + 0.9) / 100]));
    const jobs = new Map(tasks.map(({ task }, index) => jobOf(task, [0, index / 100, (index + 0.9) / 100])));
    const [lane] = workerLanesOf(timelineOf([], tasks, TIMES, jobs).bars).lanes;
    const blocks = lane?.rows.flat() ?? [];
    expect(blocks.length).toBeLessThan(1_500);
    expect(blocks.reduce((sum, block) => sum + ('many' in block ? block.many.count : 1), 0)).toBe(10_000);
  });

  it('is shown by worker where there are jobs, unless the address says otherwise', () => {
    const jobs = new Map([jobOf('a', [0])]);
    expect(groupingOf(new URLSearchParams(), jobs)).toBe('worker');
    expect(groupingOf(new URLSearchParams('by=step'), jobs)).toBe('step');
    expect(groupingOf(new URLSearchParams('by=worker'), new Map())).toBe('step');
  });
});
