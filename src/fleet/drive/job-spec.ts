import type { Engine } from '../../execute/engine/engine.ts';
import type { ReadyTask } from '../../execute/schedule/ready-list.ts';
import type { StepNode } from '../../graph/graph.ts';
import type { RunEvent } from '../../run/event.ts';
import type { Run } from '../../run/run.ts';
import { isSettled } from '../../run/status.ts';
import type { Json } from '../../schema/json.ts';

/** What a worker is told of one task, beside the plan and how the run began. */
export interface JobSpec {
  readonly [name: string]: Json;
  readonly step: string;
  readonly item: Json;
  /** What the step's expressions can see of the steps before it, as events. */
  readonly events: Json;
  /** Steps whose artifacts it finds in place. */
  readonly needs: Json;
}

/** The task as a worker gets it. */
export function jobSpec(engine: Engine, { node, item }: ReadyTask): JobSpec {
  const changes = engine.changes;
  const wanted = engine.changesRequested.get(node.id);
  return {
    step: node.id,
    item,
    events: eventsFor(engine, node) as unknown as Json,
    needs: stepsBefore(engine, node).filter((id) => (engine.graph.byId.get(id)?.artifacts.length ?? 0) > 0),
    ...(changes === undefined || !looksAtChanges(node)
      ? {}
      : { changed: { label: 'an earlier commit', files: [...changes.filesFor(node)] } }),
    ...(wanted === undefined ? {} : { changes_requested: wanted }),
  };
}

function looksAtChanges(node: StepNode): boolean {
  return node.onlyChanged !== undefined || textOf(node).includes('changed');
}

// A chain of a thousand steps would otherwise carry a thousand results with each of them.
function eventsFor(engine: Engine, node: StepNode): RunEvent[] {
  if (!/\bsteps\b/.test(textOf(node))) return [];
  const run = engine.emitter.run();
  return stepsBefore(engine, node).flatMap((id) => eventsOf(run, engine.graph.byId.get(id), id));
}

function eventsOf(run: Run, node: StepNode | undefined, step: string): RunEvent[] {
  const tasks = (run.steps.get(step) ?? []).flatMap((id) => run.tasks.get(id) ?? []);
  const at = run.started_at;
  const expanded: RunEvent[] =
    node?.fanOut === undefined
      ? []
      : [{ type: 'step_expanded', at, step, tasks: tasks.map(({ task, item }) => ({ task, item })) }];
  const ended = tasks.flatMap((task): RunEvent[] => {
    const { item: _item, carried_from: _from, status, ...facts } = task;
    if (!isSettled(status) || status === 'queued' || status === 'running') return [];
    return [{ ...facts, type: 'task_carried', at, status, from_attempt: run.attempt }];
  });
  return [...expanded, ...ended];
}

function stepsBefore({ graph }: Engine, node: StepNode): string[] {
  const seen = new Set<string>(node.phase === 'finally' ? graph.nodes.map(({ id }) => id) : node.needs);
  for (const id of seen) {
    for (const need of graph.byId.get(id)?.needs ?? []) seen.add(need);
  }
  seen.delete(node.id);
  return [...seen];
}

function textOf(node: StepNode): string {
  const { settings, env, envFiles, workingDirectory, artifacts, cache, approval, pullRequest, condition } = node;
  const parts = [settings, env, envFiles, workingDirectory, artifacts, cache, approval, pullRequest, condition];
  return JSON.stringify(parts);
}
