import type { EngineOptions } from '../../execute/engine/create-engine.ts';
import type { RunGraphOptions } from '../../execute/engine/run-graph-options.ts';
import { type ChangeBase, type Changes, createChanges } from '../../execute/reuse/changes.ts';
import type { StepGraph } from '../../graph/graph.ts';
import { usesExpressions } from '../../launch/origin/plan-needs.ts';
import { createExpressions } from '../../plan/expression.ts';
import type { RunOrigin } from '../../run/event.ts';
import type { Json } from '../../schema/json.ts';
import { builtInRunners } from '../../steps/built-in.ts';
import { createRegistry } from '../../steps/registry.ts';
import type { LeasedRun } from '../../store/fleet-runs/fleet-run.ts';
import type { System } from '../../system/system.ts';
import type { DriveParts } from '../parts.ts';

/** A leased run made ready to be driven. */
export interface PreparedRun {
  readonly graph: StepGraph;
  /** Everything of the engine but who does the tasks. */
  readonly engine: Omit<EngineOptions, 'execute'>;
  readonly origin: RunOrigin;
  readonly selected: ReadonlySet<string> | undefined;
}

/** A leased run, and how far the database's clock is ahead of this server's, ms. */
export interface TakenRun extends LeasedRun {
  readonly ahead: number;
}

/** Makes a run ready: its world is what the submitter said of it, by the database's clock. */
export async function prepareRun(
  { system, readPlan }: Pick<DriveParts, 'system' | 'readPlan'>,
  leased: TakenRun,
): Promise<PreparedRun> {
  const graph = await readPlan(leased);
  const { options = {}, env = {}, changes } = leased.submission as Submission;
  return {
    graph,
    engine: {
      system: worldOf(leased, system, env),
      runId: leased.run_id,
      attempt: leased.attempt,
      // What is written is written by workers.
      folders: { run: system.cwd, state: system.cwd },
      expressions: usesExpressions(graph) ? await createExpressions() : undefined,
      changes: changes && changesFrom(changes),
      runnerOf: createRegistry(builtInRunners()).get,
      ...(options.max_parallel === undefined ? {} : { maxParallel: options.max_parallel }),
      ...(options.on_failure === undefined ? {} : { onFailure: options.on_failure }),
    },
    origin: originOf(leased),
    selected: leased.busyWith !== null ? new Set() : options.selected && new Set(options.selected),
  };
}

/** What of a submission drives the run; its shape was checked when it came. */
interface Submission {
  readonly options?: {
    readonly selected?: readonly string[];
    readonly max_parallel?: number;
    readonly on_failure?: RunGraphOptions['onFailure'];
  };
  readonly env?: Readonly<Record<string, string>>;
  readonly changes?: SubmittedChanges;
}

interface SubmittedChanges {
  readonly bases: readonly ChangeBase[];
  readonly steps: Readonly<Record<string, number>>;
  readonly usual: number | null;
}

/** How long a run may compare names of files with globs, ms: all others stand still meanwhile. */
const COMPARING_MS = 3_000;

const NO_CHANGES: ChangeBase = { label: 'the commit itself', files: [] };

function changesFrom({ bases, steps, usual }: SubmittedChanges): Changes {
  const usualBase = usual === null ? undefined : bases[usual];
  return createChanges(({ id }) => bases[steps[id] ?? -1] ?? usualBase ?? NO_CHANGES, { ms: COMPARING_MS });
}

// Servers whose clocks differ tell one story.
function worldOf({ ahead }: TakenRun, system: System, env: Readonly<Record<string, string>>): System {
  const { clock } = system;
  return { ...system, env, clock: { ...clock, now: () => clock.now() + ahead } };
}

/** Where a run is from, as its registration has it. */
export function originOf({ registered }: LeasedRun): RunOrigin {
  const { origin, git, source_key } = registered;
  return {
    host: textIn(origin.host) ?? 'unknown',
    pid: typeof origin.pid === 'number' ? origin.pid : 0,
    ...(textIn(git.commit) === undefined ? {} : { commit: textIn(git.commit) ?? '' }),
    ...(textIn(git.branch) === undefined ? {} : { branch: textIn(git.branch) ?? '' }),
    ...(typeof git.dirty === 'boolean' ? { dirty: git.dirty } : {}),
    source_key,
  };
}

function textIn(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
