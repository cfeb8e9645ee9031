import { createHash } from 'node:crypto';
import { parseDuration } from '../plan/duration.ts';
import type { ExpressionUse } from '../plan/expression-check/expressions.ts';
import type { Json, PlanFile } from '../plan/plan.ts';
import { LONGEST_RUN_ID } from '../plan/run-id.ts';
import { scheduleRules } from '../plan/schedule/rule.ts';
import type { StepGraph } from './graph.ts';
import { type KnownRunner, tellUnknownNotifiers, tellUnknownRunners } from './resolve/known-runners.ts';
import { linkSteps } from './resolve/link.ts';
import { tellUnneededReads } from './resolve/reach.ts';
import { tellBadNotifierSettings, tellBadSettings } from './resolve/runner-settings.ts';
import { tellWideFanOuts } from './resolve/static-fan-out.ts';
import { createNodeMaker } from './resolve/step-node.ts';
import { createTitles } from './resolve/titles.ts';

const DATE_LENGTH = '-2025-01-15'.length;

/** What a plan is resolved with. */
export interface Resolving {
  readonly params: Readonly<Record<string, Json>>;
  readonly use: ExpressionUse;
  readonly runners: readonly KnownRunner[];
  readonly notifiers: readonly KnownRunner[];
  readonly pluginsLoaded: boolean;
}

/**
 * The graph a plan means: defaults filled in, edges in both directions. Cycles, unknown steps and runners, and what else can only be seen
 * from the whole are told to the plan's faults; the graph is good for running where none was found.
 */
export async function resolveGraph(
  file: PlanFile,
  { params, use, runners, notifiers, pluginsLoaded }: Resolving,
): Promise<StepGraph> {
  const { plan } = file;
  const links = linkSteps(file);
  tellUnneededReads(file, use, links);
  tellWideFanOuts(file);
  tellUnknownRunners(file, runners, pluginsLoaded);
  tellUnknownNotifiers(file, notifiers);
  await tellBadSettings(file, runners);
  await tellBadNotifierSettings(file, notifiers);
  const titleOf = await createTitles(file, params);
  const makeNode = createNodeMaker(file, { use, links, titleOf });
  const nodes = file.steps.map(makeNode);
  const digest = digestWhenAsked(file.text);
  return {
    name: plan.name,
    description: plan.description === undefined ? undefined : titleOf(plan.description),
    path: file.path,
    text: file.text,
    get digest() {
      return digest();
    },
    runId: plan.run_id ?? defaultRunId(plan.name),
    params,
    secrets: plan.secrets ?? [],
    plugins: plan.plugins ?? [],
    maxParallel: plan.max_parallel ?? 1,
    onFailure: plan.on_failure ?? 'continue',
    timeout: plan.timeout === undefined ? undefined : parseDuration(plan.timeout),
    concurrency: plan.concurrency && {
      group: plan.concurrency.group,
      whenBusy: plan.concurrency.when_busy ?? 'queue',
    },
    schedules: scheduleRules(plan.schedule),
    notifiers: plan.notifiers as Json | undefined,
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
  };
}

// Whoever only checks a plan does not ask, and hashing loads a large part of Node.
function digestWhenAsked(text: string): () => string {
  let digest: string | undefined;
  return () => {
    digest ??= createHash('sha256').update(text).digest('hex');
    return digest;
  };
}

function defaultRunId(name: string): string {
  const usable = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '');
  return `${(usable || 'run').slice(0, LONGEST_RUN_ID - DATE_LENGTH)}-\${{ run.date }}`;
}
