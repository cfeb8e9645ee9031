import { join, resolve } from 'node:path';
import { PLAN_FILE } from '../journal/run-folder.ts';
import type { RunEvent } from '../run/event.ts';
import type { RunObserver } from '../run/observer.ts';
import type { Run, Task } from '../run/run.ts';
import type { System } from '../system/system.ts';
import { ciFactsOf } from './ci-facts-of.ts';
import { type PlanSteps, type RunContext, runGraphOf } from './facts/registration.ts';
import { openSession, type Session } from './session.ts';
import { type SyncOptions, syncAll } from './sync.ts';
import { createElsewhere } from './teller/elsewhere.ts';
import { createNotes } from './teller/notes.ts';
import type { Leftover } from './teller/teller.ts';

/** Who tells a task API of a run while it runs. */
export interface ApiReporterOptions {
  /** Where the API is: `https://host`, or `https://host/path` where it is mounted below a path; `/agents` follows by itself. */
  readonly baseUrl: string;
  /** A function is asked before every request: tokens of CI jobs end. What it throws is why nothing can be told now. */
  readonly token?: string | (() => Promise<string | undefined>);
  readonly system: System;
  /** The run's state directory, as `runPlan` has it; default `.orchestrator`. */
  readonly stateDir?: string;
  /** The plan's graph, for a picture of the run; without it tasks are told of when they start. */
  readonly graph?: PlanSteps;
  /** Hears sentences for people: what could not be told, and what to do about it. */
  readonly onNote?: (message: string) => void;
  /** Hears who asked the API to cancel the run. */
  readonly onCancelRequested?: (by: string) => void;
  /** ms that what is left may take once the run is over; default 5,000. A function is asked when it is. */
  readonly patience?: number | (() => number);
}

/** An observer of a run that tells a task API of it, and what it knows of who tells people. */
export interface ApiReporter extends RunObserver {
  /** Whether the API's server tells people of a state by the notifier at a place of the plan's list; undefined for what it never tells. */
  toldElsewhere(place: number, state: string, task: string): Promise<boolean> | undefined;
  /** People were told of a task that waits, at a time (RFC 3339): the API keeps it. */
  notified(task: string, at: string): void;
}

const PATIENCE_MS = 5_000;

/** Older runs that are told on the way. */
const MOST_OLDER = 20;

/**
 * Tells a task API what happens in a run, beside the run: it never slows it, fails it or lets it wait for longer than `patience`. What the API
 * could not be told is kept for `syncAll`. The API may be ours, or one with the endpoints of the original system alone.
 */
export function createApiReporter(options: ApiReporterOptions): ApiReporter {
  const { system, graph } = options;
  const stateDir = resolve(system.cwd, options.stateDir ?? '.orchestrator');
  const notes = createNotes(options.onNote ?? (() => undefined));
  const { patience: _patience, ...reach } = options;
  const others = { ...reach, stateDir };
  const over = new AbortController();
  const elsewhere = createElsewhere(system.clock);
  let session: Promise<Session | undefined> | undefined;
  let older: Promise<unknown> | undefined;
  let open: Session | undefined;
  let last: Run | undefined;
  const heard: Task[] = [];

  const begin = async (run: Run): Promise<Session | undefined> => {
    const folder = join(stateDir, 'runs', run.run_id, String(run.attempt));
    open = await openSession({ ...others, folder, notes, elsewhere }, run, contextOf(options, folder));
    if (open === undefined) elsewhere.giveUp();
    for (const task of heard.splice(0)) open?.teller.hear(task);
    older = syncAll(others, { begun: true, most: MOST_OLDER, signal: over.signal }).catch(() => undefined);
    return open;
  };
  return {
    name: 'task API',
    toldElsewhere: (place, state, task) => (state === 'awaiting_approval' ? elsewhere.tells(place, task) : undefined),
    notified: (task, at) => {
      elsewhere.notified(task, at);
      open?.teller.hearAgain(task);
    },
    onEvent: (event, run) => {
      last = run;
      if (event.type === 'run_started') {
        session = begin(run).catch((thrown: unknown) => {
          notes.add('refused', `The task API is not told of this run: ${String(thrown)}.`);
          elsewhere.giveUp();
          return undefined;
        });
      }
      for (const task of changedTasks(event, run, graph)) {
        if (open) open.teller.hear(task);
        else heard.push(task);
      }
    },
    close: async () => {
      const { patience: given = PATIENCE_MS } = options;
      const patience = typeof given === 'function' ? given() : given;
      const cancel = system.clock.after(patience, () => over.abort());
      const opened = await session;
      if (opened && last) {
        open = undefined;
        const leftover = await opened.close(last, patience);
        if (leftover.why === undefined) await syncInner(others, last, over.signal);
        tellLeftover(leftover, last, options, notes);
      }
      over.abort();
      cancel();
      await older;
      notes.close();
    },
  };
}

// Plans run by steps are runs of their own, named after theirs.
async function syncInner(options: SyncOptions, run: Run, signal: AbortSignal): Promise<void> {
  const names = await options.system.files.list(join(options.stateDir, 'runs'));
  const runIds = names.filter((name) => name.startsWith(`${run.run_id}.`));
  if (runIds.length > 0) await syncAll(options, { runIds, signal }).catch(() => undefined);
}

async function contextOf({ system, graph }: ApiReporterOptions, folder: string): Promise<RunContext> {
  const path = join(folder, PLAN_FILE);
  const ci = await ciFactsOf(system);
  const planText = system.files.exists(path) ? (await system.files.read(path)).toString('utf8') : undefined;
  return {
    ...(graph === undefined ? {} : { graph: runGraphOf(graph) }),
    ...(planText === undefined ? {} : { planText }),
    ...(ci === undefined ? {} : { ci }),
  };
}

function tellLeftover(
  { why, left }: Leftover,
  run: Run,
  { baseUrl }: ApiReporterOptions,
  notes: ReturnType<typeof createNotes>,
): void {
  if (why === undefined) return;
  const what = left > 0 ? `${left} of its tasks` : 'all of it';
  notes.add('left', `${baseUrl} was not told ${what} (${why}). orchestrator sync ${run.run_id} tells it.`);
}

function changedTasks(event: RunEvent, run: Run, graph: PlanSteps | undefined): readonly Task[] {
  switch (event.type) {
    case 'run_started':
      return waitingTasks(run, graph);
    case 'step_expanded':
      return event.tasks.flatMap(({ task }) => run.tasks.get(task) ?? []);
    case 'task_started':
    case 'task_retried':
    case 'task_ended':
    case 'task_carried':
      return [run.tasks.get(event.task) ?? []].flat();
    default:
      return [];
  }
}

// The one task of a step that will fan out is replaced by others, and would wait in the API for ever.
function waitingTasks(run: Run, graph: PlanSteps | undefined): Task[] {
  const single = graph?.nodes.filter((node) => node.fanOut === undefined) ?? [];
  return single.flatMap(({ id }) => run.tasks.get(id) ?? []);
}
