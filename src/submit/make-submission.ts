import { toFault } from '../errors.ts';
import { requestsOf } from '../execute/requests.ts';
import type { StepGraph } from '../graph/graph.ts';
import { nameRun, type RunName } from '../launch/name-run.ts';
import type { Selection } from '../launch/options.ts';
import type { AskSuccesses } from '../launch/origin/change-bases.ts';
import { readOrigin } from '../launch/origin/origin.ts';
import { asksForChanges, usesExpressions } from '../launch/origin/plan-needs.ts';
import { selectSteps } from '../launch/select.ts';
import { createExpressions } from '../plan/expression.ts';
import { apply } from '../run/apply.ts';
import type { RunOrigin } from '../run/event.ts';
import type { Run } from '../run/run.ts';
import type { FleetSubmission, RunRegistration } from '../schema/generated/task-api/api-types.ts';
import type { CiFacts } from '../sync/facts/ci-facts.ts';
import { registrationOf, runGraphOf } from '../sync/facts/registration.ts';
import { isoTime } from '../system/clock.ts';
import type { System } from '../system/system.ts';
import { commitToRun } from './commit-to-run.ts';
import { conditionEnv } from './condition-env.ts';
import { type SentChanges, sentChanges } from './sent-changes.ts';

/** How a plan is handed to a fleet. */
export interface SubmissionOptions extends Selection {
  readonly system: System;
  /** Folder of records, relative to the working directory: they say when steps last succeeded. */
  readonly stateDir: string;
  /** Default is the plan's own `run_id`. */
  readonly runId?: string;
  /** Names the run behind it: handed over again it is the same run. Default is one that nobody else has. */
  readonly sourceKey?: string;
  readonly maxParallel?: number;
  readonly onFailure?: StepGraph['onFailure'];
  /** Takes the commit as it is where the work tree has changes besides. */
  readonly allowDirty?: boolean;
  /** The CI job around it. */
  readonly ci?: CiFacts | undefined;
  /** At which commits steps succeeded before, by the record of the fleet; asked where a step wants to know what changed. */
  readonly successes?: AskSuccesses;
}

/** A submission, and what people should know of it. */
export interface MadeSubmission {
  readonly submission: FleetSubmission;
  readonly notes: readonly string[];
}

/** Makes ready to hand a plan to a fleet. Throws Fault `usage` where it cannot be run as it is called for, `unavailable` without the git it needs. */
export async function makeSubmission(graph: StepGraph, options: SubmissionOptions): Promise<MadeSubmission> {
  const { system } = options;
  const selected = selectSteps(graph, options);
  const expressions = usesExpressions(graph) ? await createExpressions() : undefined;
  const name = nameRun(system, graph, expressions, options.runId);
  const env = conditionEnv(graph, expressions, system.env);
  const {
    git,
    prefix,
    notes: said,
  } = await commitToRun(system, { ...options, allowDirty: options.allowDirty ?? false });
  const notes = [...said];
  const { commit: _commit, branch: _branch, ...place } = await readOrigin(system);
  const origin = { ...place, ...git, source_key: options.sourceKey ?? system.randomHex(32) };
  const changes = asksForChanges(graph) ? await changesFor(graph, options, notes) : undefined;
  const submission: FleetSubmission = {
    run: registered(graph, runOf(graph, name, origin, isoTime(system.clock.now())), options.ci),
    options: {
      ...(selected === undefined ? {} : { selected: [...selected] }),
      ...(options.maxParallel === undefined ? {} : { max_parallel: options.maxParallel }),
      ...(options.onFailure === undefined ? {} : { on_failure: options.onFailure }),
    },
    prefix,
    env,
    ...(changes === undefined ? {} : { changes }),
    ...groupOf(name),
  };
  return { submission, notes };
}

// Without its whole text and all params no server could run it, whatever their size.
function registered(graph: StepGraph, run: Run, ci: CiFacts | undefined): RunRegistration {
  const context = { graph: runGraphOf(graph), ...(ci === undefined ? {} : { ci }) };
  const { plan, origin, git, requests, graph: picture, ci: job, ...facts } = registrationOf(run, context);
  return {
    ...facts,
    plan: { ...plan, text: graph.text },
    params: graph.params,
    origin: { ...origin },
    ...(picture === undefined ? {} : { graph: { ...picture } }),
    ...(git === undefined ? {} : { git: { ...git } }),
    ...(job === undefined ? {} : { ci: { ...job } }),
    ...(requests === undefined ? {} : { requests: { ...requests } }),
  };
}

function runOf(graph: StepGraph, { runId }: RunName, origin: RunOrigin, at: string): Run {
  const requests = requestsOf(graph);
  return apply(undefined, {
    type: 'run_started',
    at,
    run_id: runId,
    // The server counts on from the attempts it knows.
    attempt: 1,
    plan: { name: graph.name, path: graph.path, digest: graph.digest },
    params: graph.params,
    origin,
    steps: graph.nodes.map(({ id }) => id),
    ...(requests === undefined ? {} : { requests }),
  });
}

async function changesFor(
  graph: StepGraph,
  { system, stateDir, successes }: SubmissionOptions,
  notes: string[],
): Promise<SentChanges> {
  const { readChangeBases } = await import('../launch/origin/change-bases.ts');
  // Who may only hand runs in is told of none, and the run is none the worse.
  const ask: AskSuccesses = async (counts) => {
    try {
      return (await successes?.(counts)) ?? new Map();
    } catch (thrown) {
      notes.push(
        `When steps last succeeded could not be asked (${toFault(thrown).message}), so that is looked up here.`,
      );
      return new Map();
    }
  };
  return sentChanges(await readChangeBases(system, stateDir, graph, ask), graph);
}

function groupOf({ concurrency }: RunName): Pick<FleetSubmission, 'concurrency'> {
  if (concurrency === undefined) return {};
  return { concurrency: { group: concurrency.group, when_busy: concurrency.whenBusy } };
}
