import { createHash } from 'node:crypto';
import { parseDuration } from '../plan/duration.ts';
import type { Json, PlanFile } from '../plan/plan.ts';
import type { StepGraph, StepNode } from './graph.ts';
import { linkSteps } from './link.ts';
import { createNodeMaker } from './step-node.ts';

/** Length of a run id, and with it the plan's part of the default one, whose date takes eleven characters. */
const LONGEST_RUN_ID = 64;
const DATE_LENGTH = '-2025-01-15'.length;

/**
 * The graph a plan means: defaults filled in, edges in both directions, cycles and unknown steps told to the plan's faults. Good for
 * running only where no fault was found.
 */
export function resolveGraph(file: PlanFile, params: Readonly<Record<string, Json>>): StepGraph {
  const { plan } = file;
  const makeNode = createNodeMaker(file, params);
  const links = linkSteps(file);
  const nodes = file.steps.map((placed, index): StepNode => makeNode(placed, index, links));
  return {
    name: plan.name,
    path: file.path,
    text: file.text,
    digest: createHash('sha256').update(file.text).digest('hex'),
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
    notifiers: plan.notifiers as Json | undefined,
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
  };
}

function defaultRunId(name: string): string {
  const usable = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '');
  return `${(usable || 'run').slice(0, LONGEST_RUN_ID - DATE_LENGTH)}-\${{ run.date }}`;
}
