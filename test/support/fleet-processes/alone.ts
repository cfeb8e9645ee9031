import { expect } from 'vitest';
import type { WorkerProcess } from './ground.ts';
import { mostAtOnce, type NotedTry } from './notes.ts';

/** What is looked at of a worker. */
type Seen = Pick<WorkerProcess, 'name' | 'killed' | 'events'>;

/** Goes of those who were not killed, and not told that the step is no longer theirs: nobody else may have begun it. */
export function ownedTries(tries: readonly NotedTry[], workers: readonly Seen[]): readonly NotedTry[] {
  const killed = new Set(workers.flatMap((worker) => worker.killed));
  const lost = new Set(
    workers.flatMap(({ name, events }) =>
      events.flatMap((event) => (event.type === 'step_lost' ? [[name, event.run_id, event.task].join()] : [])),
    ),
  );
  // The name of a worker is that of its lives, without their number.
  const nameOf = (life: string): string => life.replace(/\.\d+$/, '');
  return tries.filter(({ life, run, task }) => !killed.has(life) && !lost.has([nameOf(life), run, task].join()));
}

/** Holds, as the steps noted it from outside, that nobody did at one time what another did, and that nothing was begun again which nobody lost. */
export function isDoneAlone(tries: readonly NotedTry[], workers: readonly Seen[]): void {
  const owned = ownedTries(tries, workers);
  for (const task of new Set(tries.map((one) => one.task))) {
    const of = (some: readonly NotedTry[]): readonly NotedTry[] => some.filter((one) => one.task === task);
    expect([task, mostAtOnce(of(owned))]).toEqual([task, of(owned).length > 0 ? 1 : 0]);
    const before = of(tries).slice(0, -1);
    expect(before.filter((one) => owned.includes(one))).toEqual([]);
  }
}
