import { join, resolve } from 'node:path';
import { PLAN_FILE } from '../journal/run-folder.ts';
import type { RunEvent } from '../run/event.ts';
import type { RunObserver } from '../run/observer.ts';
import type { Run, Task } from '../run/run.ts';
import type { System } from '../system/system.ts';
import type { RunContext } from './facts/registration.ts';
import { openSession, type Session } from './session.ts';
import { createNotes } from './teller/notes.ts';
import type { Leftover } from './teller/teller.ts';

/** Who tells a task API of a run while it runs. */
export interface ApiReporterOptions {
  /** Where the API is: `https://host`, or `https://host/path` where it is mounted below a path; `/agents` follows by itself. */
  readonly baseUrl: string;
  readonly token?: string;
  readonly system: System;
  /** The run's state directory, as `runPlan` has it; default `.orchestrator`. */
  readonly stateDir?: string;
  /** What of the run its events do not tell: the steps and what they need, the CI job. */
  readonly context?: RunContext;
  /** Hears sentences for people: what could not be told, and what to do about it. */
  readonly onNote?: (message: string) => void;
  /** Hears who asked the API to cancel the run. */
  readonly onCancelRequested?: (by: string) => void;
  /** ms that what is left may take once the run is over; default 5,000. */
  readonly patience?: number;
}

const PATIENCE_MS = 5_000;

/**
 * Tells a task API what happens in a run, beside the run: it never slows it, fails it or lets it wait for longer than `patience`. What the API
 * could not be told is kept for `syncRun`. The API may be ours, or one with the endpoints of the original system alone.
 */
export function createApiReporter(options: ApiReporterOptions): RunObserver {
  const { system } = options;
  const stateDir = resolve(system.cwd, options.stateDir ?? '.orchestrator');
  const notes = createNotes(options.onNote ?? (() => undefined));
  let session: Promise<Session | undefined> | undefined;
  let open: Session | undefined;
  let last: Run | undefined;
  const heard: Task[] = [];

  const begin = (run: Run): void => {
    const folder = join(stateDir, 'runs', run.run_id, String(run.attempt));
    session = openSession({ ...options, stateDir, folder, notes }, run, context(options, folder)).then(
      (opened) => {
        open = opened;
        for (const task of heard.splice(0)) opened?.teller.hear(task);
        return opened;
      },
      (thrown: unknown) => {
        notes.add('refused', `The task API is not told of this run: ${String(thrown)}`);
        return undefined;
      },
    );
  };
  return {
    name: 'task API',
    onEvent: (event, run) => {
      last = run;
      if (event.type === 'run_started') begin(run);
      for (const task of changedTasks(event, run, options.context)) {
        if (open) open.teller.hear(task);
        else heard.push(task);
      }
    },
    close: async () => {
      const opened = await session;
      if (opened && last) tellLeftover(await opened.close(last, options.patience ?? PATIENCE_MS), last, options, notes);
      notes.close();
    },
  };
}

async function context({ system, context: given }: ApiReporterOptions, folder: string): Promise<RunContext> {
  const path = join(folder, PLAN_FILE);
  if (given?.planText !== undefined || !system.files.exists(path)) return given ?? {};
  return { ...given, planText: (await system.files.read(path)).toString('utf8') };
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

function changedTasks(event: RunEvent, run: Run, context: RunContext | undefined): readonly Task[] {
  switch (event.type) {
    case 'run_started':
      return waitingTasks(run, context);
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
function waitingTasks(run: Run, context: RunContext | undefined): Task[] {
  const single = context?.graph?.steps.filter((step) => step.fan_out === null) ?? [];
  return single.flatMap(({ id }) => run.tasks.get(id) ?? []);
}
