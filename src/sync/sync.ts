import { join } from 'node:path';
import { readRun, type StoredRun } from '../journal/read.ts';
import { PLAN_FILE } from '../journal/run-folder.ts';
import { sleep } from '../system/clock.ts';
import type { System } from '../system/system.ts';
import type { RunContext, RunGraph } from './facts/registration.ts';
import { tidyBase } from './send/sender.ts';
import { type ApiAddress, openSession } from './session.ts';
import { createNotes } from './teller/notes.ts';
import { readTold, TOLD_FILE } from './told.ts';

/** What became of telling one attempt of a run. */
export interface SyncResult {
  readonly run_id: string;
  readonly attempt: number;
  /**
   * `told` the API knows all of it; `live` it still runs, and the API knows it as it is now; `partly` the API will not take some of it; `left`
   * something is not told yet; `busy` another process tells of it.
   */
  readonly state: 'told' | 'live' | 'partly' | 'left' | 'busy';
  /** Tasks told in this call. */
  readonly tasks: number;
  readonly notes: readonly string[];
}

export interface SyncOptions extends ApiAddress {
  readonly system: System;
  /** Absolute. */
  readonly stateDir: string;
  /** Reads the graph from the plan as it was run, for a picture of the run. */
  readonly readGraph?: (planText: string, path: string) => Promise<RunGraph | undefined>;
  /** ms for one run; default ten minutes. */
  readonly patience?: number;
}

const PATIENCE_MS = 600_000;

/** Tells an API what it was not told of one attempt of a run; undefined where there is no such run. Safe to repeat. */
export async function syncRun(options: SyncOptions, runId: string, attempt?: number): Promise<SyncResult | undefined> {
  const stored = await readRun(options.system, options.stateDir, runId, attempt);
  return stored && syncStored(options, stored);
}

/** Which runs are looked at; by default all of them. */
export interface Untold {
  readonly runIds?: readonly string[];
  /** Leaves out those the API was never told anything of. */
  readonly begun?: boolean;
  /** Takes in those that were told already: the API may have lost them. */
  readonly again?: boolean;
}

/** Attempts whose API, `baseUrl`, may not know all of them, oldest first. */
export async function listUntold(
  options: SyncOptions,
  { runIds, begun = false, again = false }: Untold = {},
): Promise<StoredRun[]> {
  const { system, stateDir } = options;
  const names = runIds ?? (await system.files.list(join(stateDir, 'runs')));
  const found: StoredRun[] = [];
  for (const name of names) {
    // A run that goes on meanwhile must not wait for a long list.
    await sleep(system.clock, 0);
    for (const attempt of await attemptsOf(system, stateDir, name)) {
      const folder = join(stateDir, 'runs', name, String(attempt));
      if (begun && !system.files.exists(join(folder, TOLD_FILE))) continue;
      const { done, header } = await readTold(system, folder, tidyBase(options.baseUrl));
      if ((done && !again) || (begun && header === undefined)) continue;
      const stored = await readRun(system, stateDir, name, attempt).catch(() => undefined);
      if (stored) found.push(stored);
    }
  }
  return found.sort((a, b) => (a.run.started_at < b.run.started_at ? -1 : 1));
}

/** Tells an API all it was not told of the runs in a state directory, oldest first; stops where nobody answers. */
export async function syncAll(
  options: SyncOptions,
  choice: Untold & { readonly most?: number; readonly signal?: AbortSignal } = {},
  onResult: (result: SyncResult) => void = () => undefined,
): Promise<SyncResult[]> {
  const results: SyncResult[] = [];
  const untold = await listUntold(options, choice);
  for (const stored of untold.slice(-(choice.most ?? untold.length))) {
    if (choice.signal?.aborted) break;
    const result = await syncStored(options, stored, choice.signal);
    results.push(result);
    onResult(result);
    if (result.state === 'left') break;
  }
  return results;
}

async function syncStored(options: SyncOptions, stored: StoredRun, signal?: AbortSignal): Promise<SyncResult> {
  const { run, folder } = stored;
  const said: string[] = [];
  const notes = createNotes((message) => said.push(message));
  const base = { run_id: run.run_id, attempt: run.attempt, notes: said };
  const session = await openSession({ ...options, folder, notes }, run, contextOf(options, stored));
  if (session === undefined) return { ...base, state: 'busy', tasks: 0 };
  for (const task of run.tasks.values()) if (!stored.live || task.status !== 'queued') session.teller.hear(task);
  const { why, told, aside } = await session.close(run, options.patience ?? PATIENCE_MS, signal);
  notes.close();
  if (why !== undefined && said.length === 0) said.push(why);
  const state = why !== undefined ? 'left' : aside > 0 ? 'partly' : run.status === 'running' ? 'live' : 'told';
  return { ...base, state, tasks: told };
}

async function contextOf({ system, readGraph }: SyncOptions, { folder, run }: StoredRun): Promise<RunContext> {
  const path = join(folder, PLAN_FILE);
  if (!system.files.exists(path)) return {};
  const planText = (await system.files.read(path)).toString('utf8');
  const graph = await readGraph?.(planText, run.plan.path).catch(() => undefined);
  return { planText, ...(graph === undefined ? {} : { graph }) };
}

async function attemptsOf(system: System, stateDir: string, runId: string): Promise<number[]> {
  const names = await system.files.list(join(stateDir, 'runs', runId));
  return names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number);
}
