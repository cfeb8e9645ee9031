import { randomUUID } from 'node:crypto';
import type { StepGraph } from '../graph/graph.ts';
import type { Database } from '../store/database.ts';
import { createTickStore } from '../store/schedule/tick-store.ts';
import { createApiReporter } from '../sync/reporter.ts';
import { sleep } from '../system/clock.ts';
import type { System } from '../system/system.ts';
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

export interface ScheduledRunsOptions {
  readonly system: System;
  /** A folder of plans, or one plan. */
  readonly path: string;
  readonly stateDir: string;
  readonly database: Database;
  /** The server itself, which is told of the runs. */
  readonly api: { readonly baseUrl: string; readonly token: string };
  readonly onNote: (message: string) => void;
}

/** Begins to start the plans of a folder; resolves after the first look at them. */
export async function startScheduledRuns(options: ScheduledRunsOptions): Promise<ScheduledRuns> {
  const { system, database, path, onNote } = options;
  const log: ScheduleLog = (level, message, facts = {}) => onNote(sentence(level, message, facts.plan));
  const running = new Set<Promise<unknown>>();
  const stopping = new AbortController();
  const start = async (tick: Tick): Promise<StartedRun> => {
    const begun = await startOne(options, tick, stopping.signal);
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

function startOne(options: ScheduledRunsOptions, tick: Tick, stop: AbortSignal): Promise<StartedRun> {
  const { system, stateDir, api, onNote } = options;
  const cancelled = new AbortController();
  const reporter = (graph: StepGraph) =>
    createApiReporter({
      ...api,
      system,
      stateDir,
      graph,
      onNote,
      onCancelRequested: (by) => cancelled.abort(`cancelled by ${by}`),
    });
  const starter = createPlanStarter({
    system,
    stateDir,
    signal: AbortSignal.any([stop, cancelled.signal]),
    observers: (graph) => [reporter(graph)],
  });
  return starter(tick);
}

function sentence(level: string, message: string, plan: string | undefined): string {
  return `${level === 'info' ? '' : `${level}: `}${plan === undefined ? '' : `${plan}: `}${message}`;
}
