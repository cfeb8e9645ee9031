import { randomUUID } from 'node:crypto';
import type { Database } from '../store/database.ts';
import { isKnownRun } from '../store/runs/get-run.ts';
import { createTickStore } from '../store/schedule/tick-store.ts';
import { sourceKeyOf } from '../store/schedule/ticks.ts';
import { clientOf } from '../sync/client-of.ts';
import { sleep } from '../system/clock.ts';
import { type HearingOptions, hearRun } from './running/hear-run.ts';
import { createPlanFolder } from './schedule/plan-folder.ts';
import type { ScheduleLog, StartTick } from './schedule/scheduled-plan.ts';
import { createScheduler, type NextStart } from './schedule/scheduler.ts';
import { createFleetStarter, type HandOver } from './schedule/start-on-fleet.ts';
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
  /** Given, the fleet of the database does them, and nothing of them runs here. */
  readonly handOver?: HandOver;
}

/** Begins to start the plans of a folder; resolves after the first look at them. */
export async function startScheduledRuns(options: ScheduledRunsOptions): Promise<ScheduledRuns> {
  const { system, stateDir, database, path, onNote } = options;
  const taker = `serve ${randomUUID()}`;
  const log: ScheduleLog = (level, message, facts = {}) => onNote(sentence(level, message, facts.plan));
  const running = new Set<Promise<unknown>>();
  const stopping = new AbortController();
  const startPlan = options.handOver
    ? onFleet(options, options.handOver, taker, log)
    : createPlanStarter({ system, stateDir, hear: (graph) => hearRun(options, graph, stopping.signal) });
  const start: StartTick = async (tick, signal) => {
    const begun = await startPlan(tick, signal);
    if ('outcome' in begun) return begun;
    const ended = begun.ended.catch(() => undefined).finally(() => running.delete(ended));
    running.add(ended);
    const whom = options.handOver ? ', by the fleet' : '';
    onNote(`${tick.plan} was started by its schedule${whom}: run ${begun.run_id}.`);
    return begun;
  };
  const scheduler = createScheduler({
    clock: system.clock,
    plans: createPlanFolder({ system, path, log }),
    ticks: createTickStore(database, taker),
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

function onFleet(options: ScheduledRunsOptions, how: HandOver, taker: string, log: ScheduleLog): StartTick {
  const { system, stateDir, database, api } = options;
  return createFleetStarter({
    ...how,
    system,
    stateDir,
    client: clientOf(api, system),
    sourceKey: (tick) => sourceKeyOf(tick, taker),
    isTaken: (runId, sourceKey) => isKnownRun(database, runId, sourceKey),
    onNote: (tick, note) => log('info', note, { plan: tick.plan }),
  });
}

function sentence(level: string, message: string, plan: string | undefined): string {
  return `${level === 'info' ? '' : `${level}: `}${plan === undefined ? '' : `${plan}: `}${message}`;
}
