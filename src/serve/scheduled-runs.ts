import { randomUUID } from 'node:crypto';
import type { Database } from '../store/database.ts';
import { createTickStore } from '../store/schedule/tick-store.ts';
import { sleep } from '../system/clock.ts';
import { type HearingOptions, hearRun } from './running/hear-run.ts';
import { createPlanFolder } from './schedule/plan-folder.ts';
import type { ScheduleLog, StartedRun, Tick } from './schedule/scheduled-plan.ts';
import { createScheduler, type NextStart } from './schedule/scheduler.ts';
import { createPlanStarter } from './schedule/start-plan.ts';

/** Plans that this server starts by their own schedules. */
export interface ScheduledRuns {
  /** The next time of each plan, soonest first. */
  next(): readonly NextStart[];
  /** Starts nothing more, lets what runs end for `graceMs`, then cancels it; resolves when every record is written. */
  stop(graceMs: number): Promise<void>;
}

export interface ScheduledRunsOptions extends HearingOptions {
  /** A folder of plans, or one plan. */
  readonly path: string;
  readonly database: Database;
}

/** Begins to start the plans of a folder; resolves after the first look at them. */
export async function startScheduledRuns(options: ScheduledRunsOptions): Promise<ScheduledRuns> {
  const { system, stateDir, database, path, onNote } = options;
  const log: ScheduleLog = (level, message, facts = {}) => onNote(sentence(level, message, facts.plan));
  const running = new Set<Promise<unknown>>();
  const stopping = new AbortController();
  const startPlan = createPlanStarter({
    system,
    stateDir,
    hear: (graph) => hearRun(options, graph, stopping.signal),
  });
  const start = async (tick: Tick): Promise<StartedRun> => {
    const begun = await startPlan(tick);
    const ended = begun.ended.catch(() => undefined).finally(() => running.delete(ended));
    running.add(ended);
    onNote(`${tick.plan} was started by its schedule: run ${begun.run_id}.`);
    return begun;
  };
  const scheduler = createScheduler({
    clock: system.clock,
    plans: createPlanFolder({ system, path, log }),
    ticks: createTickStore(database, `serve ${randomUUID()}`),
    start,
    log,
  });
  await scheduler.start();
  return {
    next: scheduler.next,
    stop: async (graceMs) => {
      const over = new AbortController();
      void sleep(system.clock, graceMs, over.signal).then(() => stopping.abort('the server stops'));
      await scheduler.stop();
      await Promise.all(running);
      over.abort();
    },
  };
}

function sentence(level: string, message: string, plan: string | undefined): string {
  return `${level === 'info' ? '' : `${level}: `}${plan === undefined ? '' : `${plan}: `}${message}`;
}
