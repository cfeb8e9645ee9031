import { type Conditions, decide } from '../../graph/decide.ts';
import type { StepGraph, StepNode } from '../../graph/graph.ts';
import { apply } from '../../run/apply.ts';
import type { RunEvent, TaskEnd } from '../../run/event.ts';
import type { Run } from '../../run/run.ts';
import type { Reason } from '../../run/status.ts';

/** What a run would do, if every step that runs succeeds. */
export interface Foresight {
  /** Steps that may run, by the earliest moment they may start: those of one wave need nothing of each other. */
  readonly waves: readonly (readonly StepNode[])[];
  readonly left: readonly LeftOut[];
}

/** A step that would not run. */
export interface LeftOut {
  readonly node: StepNode;
  readonly reason: Reason;
  /** One sentence, where there is more to say than the reason. */
  readonly message: string | undefined;
}

/** What can be known beforehand. */
export interface Foreknowledge {
  readonly conditions: Conditions;
  /** Ids of the selected steps; undefined means all. */
  readonly selected: ReadonlySet<string> | undefined;
  /** Why a step with `only_changed` need not run; undefined where it must, or that cannot be told. */
  unchangedSince(node: StepNode): string | undefined;
}

const SUCCEEDED: TaskEnd = {
  status: 'succeeded',
  reason: null,
  exit_code: 0,
  tries: 1,
  duration_ms: 0,
  outputs: {},
  outputs_uri: null,
  log_excerpt: null,
  tolerated: false,
  approval_state: null,
};

/** Plays a run in which every step succeeds, by the same law a real run obeys. Nothing is started or written. */
export function foresee(graph: StepGraph, known: Foreknowledge): Foresight {
  const player = createPlayer(graph);
  const waves: StepNode[][] = [];
  const left: LeftOut[] = [];
  const end = (node: StepNode, reason: Reason, message?: string): void => {
    left.push({ node, reason, message });
    player.end(node, { ...SUCCEEDED, status: 'skipped', reason });
  };
  for (const node of graph.nodes) {
    if (known.selected?.has(node.id) === false) end(node, 'not_selected');
  }
  for (const phase of ['main', 'finally'] as const) {
    for (let wave = player.open(phase); wave.length > 0; wave = player.open(phase)) {
      const running: StepNode[] = [];
      for (const node of wave) {
        const decision = decide(graph, player.run(), node, known.conditions);
        const unchanged = decision.kind === 'start' ? known.unchangedSince(node) : undefined;
        if (decision.kind === 'skip') end(node, decision.reason, decision.message);
        else if (unchanged !== undefined) end(node, 'unchanged', unchanged);
        else running.push(node);
      }
      for (const node of running) player.end(node, SUCCEEDED);
      if (running.length > 0) waves.push(running);
    }
  }
  return { waves, left: left.sort((one, other) => one.node.index - other.node.index) };
}

/** A run played without anything happening. */
interface Player {
  run(): Run;
  /** Steps of a phase whose needs have all ended and that have not been asked for yet. */
  open(phase: StepNode['phase']): StepNode[];
  end(node: StepNode, end: TaskEnd): void;
}

function createPlayer(graph: StepGraph): Player {
  const steps = graph.nodes.map(({ id }) => id);
  const plan = { name: graph.name, path: graph.path, digest: graph.digest };
  const origin = { host: '', pid: 0 };
  const start: RunEvent = {
    type: 'run_started',
    at: '',
    run_id: '',
    attempt: 0,
    plan,
    params: graph.params,
    origin,
    steps,
  };
  let run = apply(undefined, start);
  const missing = new Map(graph.nodes.map((node) => [node.id, node.needs.length]));
  const ended = new Set<string>();
  let next = graph.nodes.filter((node) => node.needs.length === 0);
  return {
    run: () => run,
    open: (phase) => {
      const now = next.filter((node) => node.phase === phase && !ended.has(node.id));
      next = next.filter((node) => node.phase !== phase);
      return now.sort((one, other) => one.index - other.index);
    },
    end: (node, end) => {
      ended.add(node.id);
      run = apply(run, { ...end, type: 'task_ended', at: '', task: node.id });
      for (const id of node.dependents) {
        const count = (missing.get(id) ?? 0) - 1;
        missing.set(id, count);
        const dependent = graph.byId.get(id);
        if (count === 0 && dependent) next.push(dependent);
      }
    },
  };
}
