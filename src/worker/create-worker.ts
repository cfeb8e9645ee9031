import { hostname } from 'node:os';
import { resolve } from 'node:path';
import type { ChangeProposals } from '../execute/proposals.ts';
import type { StepRunner } from '../steps/step-runner.ts';
import type { OutputStream } from '../system/processes/processes.ts';
import type { System } from '../system/system.ts';
import { createBlobCalls } from './calls/blob-calls.ts';
import { type ApiPlace, createFleetCalls, type FleetCalls } from './calls/fleet-calls.ts';
import { openWorkerFolder, type WorkerFolder } from './place/folder.ts';
import { createRunBook, type RunBook } from './place/run-book.ts';
import type { Workspace } from './place/work-tree.ts';
import { faultOf, openPresence, type Presence } from './presence.ts';
import { createClaims } from './taking/claims.ts';
import { runCrew } from './taking/crew.ts';
import { createLeftovers } from './taking/leftovers.ts';
import type { StepPlace, WorkerEvent, WorkerSummary } from './worker-event.ts';

/** What a worker is made of. */
export interface WorkerOptions {
  readonly system: System;
  readonly api: ApiPlace;
  /** What this machine has; steps that ask for more go elsewhere. */
  readonly labels: readonly string[];
  /** Steps at the same time. */
  readonly concurrency: number;
  /** For people. */
  readonly name: string;
  readonly version: string;
  /** Folder of records, from the working directory. */
  readonly stateDir: string;
  readonly workspace: Workspace;
  /** Ends after one step. */
  readonly once?: boolean;
  /** Ends after so many ms with nothing to do. */
  readonly idleExitMs?: number;
  /** Step runners beside the built-in ones and those of plans. */
  readonly runners?: readonly StepRunner[];
  readonly proposals?: ChangeProposals;
  /** ms that what a step started has to end in; its own unless told. */
  readonly stopGrace?: number;
  /** What the steps of a plan with these secrets may see of the world; all of `system` unless told. */
  readonly worldOf?: (system: System, secrets: readonly string[]) => System;
  /** Hears what people should know, one sentence each. */
  readonly onNote: (sentence: string) => void;
  readonly onEvent: (event: WorkerEvent) => void;
  /** Hears what steps print, masked and cut at line ends. */
  readonly onOutput?: (place: StepPlace, stream: OutputStream, bytes: Uint8Array) => void;
}

/** A worker at work. */
export interface Worker {
  /** Resolves once it has ended; rejects with a Fault where it could not go on. */
  readonly done: Promise<WorkerSummary>;
  /** Takes nothing new, and ends after what runs. */
  drain(): void;
  /** Ends now: what runs is stopped and given back to the others. */
  stop(): void;
}

interface Control {
  readonly stopping: AbortController;
  /** Aborted when no question for work is held open any more. */
  readonly closed: AbortController;
  isDraining: boolean;
  presence: Presence | undefined;
}

/** Starts a worker: it takes steps of runs from a task API, does them here, and gives their results in. */
export function createWorker(options: WorkerOptions): Worker {
  const control: Control = {
    stopping: new AbortController(),
    closed: new AbortController(),
    isDraining: false,
    presence: undefined,
  };
  const drain = (): void => void drainOnce(control);
  return {
    done: work(options, control, drain),
    drain,
    stop: () => {
      control.stopping.abort();
      drain();
    },
  };
}

// The API hears of it first, so that it gives nothing to a question that is about to be dropped.
async function drainOnce(control: Control): Promise<void> {
  if (control.isDraining) return;
  control.isDraining = true;
  await control.presence?.drain();
  control.closed.abort();
}

async function work(options: WorkerOptions, control: Control, drain: () => void): Promise<WorkerSummary> {
  const { system, api, labels, concurrency, name, version } = options;
  const id = system.randomHex(8);
  // For each step two, one for the question that is held open, and some for files and announcements.
  const calls = createFleetCalls({ system, api, worker: id, connections: 2 * concurrency + 4, onNote: options.onNote });
  const card = { name, labels, concurrency, host: hostname(), version };
  const { signal } = control.closed;
  const presence = await openPresence(system, calls, card, signal, options.idleExitMs).catch((thrown: unknown) => {
    if (!signal.aborted) throw thrown;
  });
  if (presence === undefined) return NOTHING_DONE;
  control.presence = presence;
  const stateDir = resolve(system.cwd, options.stateDir);
  const folder = await openWorkerFolder(system, stateDir, id);
  const runs = bookOf(options, calls, folder, control);
  options.onEvent({ type: 'worker_started', worker: id, name, labels, concurrency });
  try {
    const summary = await attend(options, { worker: id, control, drain, calls, presence, folder, runs, stateDir });
    options.onEvent({ type: 'worker_ended', ...summary });
    return summary;
  } catch (thrown) {
    throw faultOf(thrown);
  } finally {
    await presence.close();
    await runs.close();
    await folder.close();
  }
}

const NOTHING_DONE: WorkerSummary = { steps: 0, failed: 0, refused: 0, lost: 0 };

function bookOf(options: WorkerOptions, calls: FleetCalls, folder: WorkerFolder, control: Control): RunBook {
  return createRunBook({
    system: options.system,
    workspace: options.workspace,
    calls,
    folder: folder.path,
    shared: folder.shared,
    stop: control.stopping.signal,
    runners: options.runners ?? [],
    worldOf: options.worldOf ?? ((world) => world),
  });
}

interface Parts {
  /** Its id. */
  readonly worker: string;
  readonly control: Control;
  readonly drain: () => void;
  readonly calls: FleetCalls;
  readonly presence: Presence;
  readonly folder: WorkerFolder;
  readonly runs: RunBook;
  readonly stateDir: string;
}

function attend(options: WorkerOptions, parts: Parts): Promise<WorkerSummary> {
  const { system, api, once = false, idleExitMs } = options;
  const { control, drain, calls, presence, runs } = parts;
  const isDraining = (): boolean => control.isDraining;
  const left = new Set<Promise<void>>();
  const leftovers = createLeftovers(system, parts.worker, options.onNote);
  let disarm: () => void = () => undefined;
  const onBusy = (isBusy: boolean): void => {
    disarm();
    if (!isBusy && idleExitMs !== undefined && !isDraining()) disarm = system.clock.after(idleExitMs, drain);
  };
  const shop = {
    system,
    calls,
    blobs: createBlobCalls(system, api, options.onNote),
    runs,
    leftovers,
    stateDir: parts.stateDir,
    folder: parts.folder.path,
    beatMs: () => presence.terms().beat_ms,
    later: (work: Promise<void>): void => {
      left.add(work);
      void work.then(() => left.delete(work));
    },
    goesOn: () => !isDraining() && !once,
    stop: control.stopping.signal,
    stopGrace: options.stopGrace,
    runners: options.runners ?? [],
    proposals: options.proposals,
    onNote: options.onNote,
    onEvent: options.onEvent,
    onOutput: options.onOutput ?? (() => undefined),
  };
  const claim = createClaims({
    system,
    calls,
    waitMs: () => presence.terms().wait_ms,
    isDraining,
    closed: control.closed.signal,
    onUnknown: presence.announce,
  });
  onBusy(false);
  const crew = runCrew({
    shop,
    concurrency: options.concurrency,
    claim: once ? onlyOnce(claim) : claim,
    isDraining,
    onBusy,
    onDone: () => {
      if (once) drain();
      void runs.sweep();
    },
    onBroken: drain,
  });
  return crew.finally(async () => {
    disarm();
    await Promise.all([...left, leftovers.close()]);
  });
}

// With several places, still one step.
function onlyOnce<Value>(claim: () => Promise<Value | undefined>): () => Promise<Value | undefined> {
  let isAsked = false;
  return async () => {
    if (isAsked) return undefined;
    isAsked = true;
    return claim();
  };
}
