import type { Database } from '../store/database.ts';
import { type RunGraph, runGraphOf } from '../sync/facts/registration.ts';
import type { System } from '../system/system.ts';
import type { OpenFleet } from './coordination/open-fleet.ts';
import { startIntake } from './intake.ts';
import type { LocalToken } from './place/local-token.ts';
import type { LocalResumer } from './resume/local-resumer.ts';
import type { NextStart } from './schedule/scheduler.ts';
import type { HandOver } from './schedule/start-on-fleet.ts';

/** What a server does by itself, beside answering. */
export interface Work {
  next(): readonly NextStart[];
  readonly takenIn: Promise<void>;
  stop(graceMs: number): Promise<void>;
}

export interface WorkOptions {
  readonly system: System;
  /** Absolute. */
  readonly stateDir: string;
  readonly database: Database;
  /** The server's own origin, and the token it calls itself with. */
  readonly url: string;
  readonly token: LocalToken;
  /** A folder of plans, or one plan, to start by their schedules. */
  readonly schedule?: string;
  /** Given, those plans are handed to the fleet. */
  readonly handOver?: HandOver;
  readonly resumer: LocalResumer | undefined;
  /** Undefined where this server has no fleet. */
  readonly fleet: OpenFleet | undefined;
  readonly onNote: (message: string) => void;
}

/** Takes in the runs of the state directory, goes on with them, and starts plans by their schedules where it is asked to. */
export async function startWork(options: WorkOptions): Promise<Work> {
  const { system, stateDir, database, schedule, resumer, onNote } = options;
  const api = { baseUrl: options.url, token: options.token.text };
  resumer?.open(api);
  // Most servers have none.
  const coordinator =
    options.fleet &&
    (await import('./coordination/start-coordinator.ts')).startCoordinator({ ...options, api, fleet: options.fleet });
  // What takes plans apart and runs them is loaded by servers that do.
  const scheduled =
    schedule === undefined
      ? undefined
      : await (await import('./scheduled-runs.ts')).startScheduledRuns({ ...options, path: schedule, api });
  const intake = startIntake({
    ...api,
    system,
    stateDir,
    database,
    readGraph,
    onTaken: (run) => onNote(`Took in the run ${run}.`),
    onRefused: (run, why) => onNote(`${run} is not taken in: ${why}`),
  });
  return {
    next: () => scheduled?.next() ?? [],
    takenIn: intake.begun,
    stop: async (graceMs) => {
      await Promise.all([scheduled?.stop(graceMs), resumer?.stop(graceMs), coordinator?.stop()]);
      await intake.stop();
    },
  };
}

async function readGraph(planText: string, path: string): Promise<RunGraph | undefined> {
  const loaded = await (await import('../graph/load-plan.ts')).loadPlanText(planText, path);
  return loaded.ok ? runGraphOf(loaded.graph) : undefined;
}
