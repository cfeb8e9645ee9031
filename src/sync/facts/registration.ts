import { createHash } from 'node:crypto';
import type { PlanRequests } from '../../run/event.ts';
import type { Run } from '../../run/run.ts';
import type { Json } from '../../schema/json.ts';
import { BOUNDS, bounded, boundedJson, line } from './bounds.ts';
import type { CiFacts } from './ci-facts.ts';
import { taskName } from './task-name.ts';

/** The steps of a plan and what they need, for a picture of the run. */
export interface RunGraph {
  readonly steps: readonly {
    readonly id: string;
    readonly name: string;
    readonly phase: 'main' | 'finally';
    readonly uses: string;
    readonly needs: readonly string[];
    /** Null for a step that is one task. */
    readonly fan_out: 'for_each' | 'matrix' | null;
  }[];
}

/** Steps as a plan made ready to run has them. */
export interface PlanSteps {
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly phase: 'main' | 'finally';
    readonly uses: string;
    readonly needs: readonly string[];
    readonly fanOut: { readonly kind: 'for_each' | 'matrix' } | undefined;
  }[];
}

/** The picture of a plan's steps. */
export function runGraphOf({ nodes }: PlanSteps): RunGraph {
  return {
    steps: nodes.map(({ id, name, phase, uses, needs, fanOut }) => ({
      id,
      name,
      phase,
      uses,
      needs,
      fan_out: fanOut?.kind ?? null,
    })),
  };
}

/** What of a run its events do not tell. */
export interface RunContext {
  readonly graph?: RunGraph;
  /** The plan's text. */
  readonly planText?: string;
  readonly ci?: CiFacts;
}

/** The body of a run's registration. */
export interface Registration {
  readonly run_id: string;
  readonly attempt: number;
  readonly source_key: string;
  readonly plan: { readonly name: string; readonly path: string; readonly digest: string; readonly text?: string };
  readonly graph?: RunGraph;
  readonly params?: Readonly<Record<string, Json>>;
  readonly git?: { readonly commit?: string; readonly branch?: string; readonly dirty?: boolean };
  readonly ci?: CiFacts;
  readonly origin: { readonly host: string; readonly pid: number };
  readonly requests?: PlanRequests;
  readonly resumed_from?: number;
  readonly started_at: string;
}

/** The registration of a run, within the API's bounds: what is too large is left out, since the run's folder has it. */
export function registrationOf(run: Run, context: RunContext = {}): Registration {
  const { host, pid } = run.origin;
  return {
    ...leanRegistrationOf(run),
    ...partsOf(run, context),
    origin: { host: bounded(line(host), BOUNDS.planName), pid },
  };
}

/** A registration of no more than the API must have, for one that refuses the whole. */
export function leanRegistrationOf(run: Run): Registration {
  const { plan, origin } = run;
  return {
    run_id: run.run_id,
    attempt: run.attempt,
    source_key: sourceKey(run),
    plan: {
      name: bounded(line(plan.name), BOUNDS.planName),
      path: bounded(line(plan.path), BOUNDS.planPath),
      digest: plan.digest,
    },
    origin: { host: bounded(line(origin.host), BOUNDS.planName), pid: origin.pid },
    started_at: run.started_at,
  };
}

/** Names one local run for ever, whoever tells of it and how often. */
export function sourceKey({ run_id, attempt, started_at, origin }: Run): string {
  if (origin.source_key !== undefined) return origin.source_key;
  const facts = [run_id, attempt, started_at, origin.host, origin.pid, origin.pid_started ?? ''];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

function partsOf(run: Run, { graph, planText, ci }: RunContext): Partial<Registration> {
  const { commit, branch, dirty } = run.origin;
  const text = planText === undefined ? undefined : boundedJson(planText, BOUNDS.planText);
  const { plan } = leanRegistrationOf(run);
  return present({
    plan: text === undefined ? plan : { ...plan, text },
    graph: graph && boundedJson(graph, BOUNDS.graph),
    params: boundedJson(run.params, BOUNDS.json),
    git: commit === undefined && branch === undefined ? undefined : present({ commit, branch, dirty }),
    ci,
    requests: run.requests === null ? undefined : boundedJson(told(run.requests), BOUNDS.json),
    resumed_from: run.resumed_from ?? undefined,
  });
}

// The API knows steps by the names that it knows tasks by.
function told({ steps, ...rest }: PlanRequests): PlanRequests {
  return { ...rest, steps: Object.fromEntries(Object.entries(steps).map(([step, asked]) => [taskName(step), asked])) };
}

type Present<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

function present<Value extends object>(value: Value): Present<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Present<Value>;
}
