import { loadPlanText } from '../../src/graph/load-plan.ts';
import type { NotStarted, ScheduledPlan, StartedRun, Tick } from '../../src/serve/schedule/scheduled-plan.ts';
import { createScheduler, type Scheduler } from '../../src/serve/schedule/scheduler.ts';
import { createManualClock, type ManualClock } from '../../src/system/fake/manual-clock.ts';
import { createMemoryTicks, type MemoryTicks } from './memory-ticks.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const START = Date.parse('2026-03-28T00:00:00Z');

/** A plan with this `schedule`. */
export async function planOf(schedule: string, path = 'plans/nightly.yml'): Promise<ScheduledPlan> {
  const params = 'params: { depth: { type: string } }';
  const loaded = await loadPlanText(
    `name: nightly\n${params}\nschedule: ${schedule}\nsteps: [{ id: one, command: node -v }]\n`,
    path,
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return { path, name: 'nightly', rules: loaded.graph.schedules };
}

/** A started tick, as `03-28T02:30`, and how to end its run. */
export interface Started {
  readonly tick: Tick;
  readonly at: string;
  readonly by: string;
  end(): void;
}

/** Servers on one table of ticks, under one clock. */
export interface World {
  readonly clock: ManualClock;
  readonly ticks: MemoryTicks;
  plans: readonly ScheduledPlan[];
  readonly started: Started[];
  readonly logged: string[];
  /** What the next start does instead of beginning a run. */
  refuse: (() => Promise<StartedRun | NotStarted>) | undefined;
  /** A server; with `isLong` its runs go on until they are ended. */
  server(name: string, isLong?: boolean, every?: number): Scheduler;
  /** When and as what every row stands there, baselines left out. */
  outcomes(): string[];
  times(): string[];
}

/** A world at the first moment of 28 March 2026, with one plan that has this `schedule`. */
export async function createWorld(schedule: string): Promise<World> {
  const clock = createManualClock(START);
  const ticks = createMemoryTicks(clock.now);
  const world: World = {
    clock,
    ticks,
    plans: [await planOf(schedule)],
    started: [],
    logged: [],
    refuse: undefined,
    server: (name, isLong = false, every = 10_000) =>
      createScheduler({
        clock,
        plans: async () => world.plans,
        ticks: ticks.storeOf(name),
        every,
        log: (level, message, facts) =>
          world.logged.push(`${level} ${message} ${facts?.due_at?.slice(5, 16) ?? ''}`.trim()),
        start: async (tick) => {
          if (world.refuse) return world.refuse();
          const run_id = `run-${brief(tick.due)}`;
          let end = (): void => undefined;
          const ended = new Promise<void>((resolve) => {
            end = () => {
              ticks.running.delete(run_id);
              resolve();
            };
          });
          ticks.running.add(run_id);
          world.started.push({ tick, at: brief(clock.now()), by: name, end });
          if (!isLong) end();
          return { run_id, ended };
        },
      }),
    outcomes: () =>
      ticks
        .rows()
        .filter(({ due }) => due % MINUTE === 0 && due !== START)
        .map(({ due, outcome }) => `${brief(due)} ${outcome}`),
    times: () => world.started.map(({ at }) => at),
  };
  return world;
}

/** `03-28T02:30` */
export function brief(ms: number): string {
  return new Date(ms).toISOString().slice(5, 16);
}
