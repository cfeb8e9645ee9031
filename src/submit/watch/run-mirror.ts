import type { StepGraph, StepNode } from '../../graph/graph.ts';
import type { RunEvent, TaskEnd } from '../../run/event.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { Run, Task } from '../../run/run.ts';
import { isSettled } from '../../run/status.ts';
import type { RunFacts, Task as TaskRow } from '../../schema/generated/task-api/api-types.ts';
import { endedRun, runOfRow, stepsByName, taskOfRow } from './run-of-rows.ts';

/** A run elsewhere, as its rows tell of it. Its observers hear of it as of one here. */
export interface RunMirror {
  /** The run as far as it was heard of. */
  run(): Run;
  /** Takes a row of one of its tasks; one that is older than what is known changes nothing. What it printed is shown before its end. */
  task(row: TaskRow, printed?: readonly Uint8Array[]): void;
  /** Shows what one of its tasks printed: whole lines. */
  print(row: TaskRow, bytes: Uint8Array): void;
  /** Takes the row that says how the run ended. */
  end(row: RunFacts): void;
  /** Tells observers something beside the run: it is in no record. */
  remark(event: RunEvent): void;
  /** Shows words beside a task, as if it had printed them. */
  say(task: string, words: string): void;
}

/** What a mirror needs. */
export interface RunMirrorOptions {
  readonly graph: StepGraph;
  readonly first: RunFacts;
  readonly observers: readonly RunObserver[];
  /** Shows the excerpts of logs of tasks that failed, which are all there is of them here. */
  readonly excerpts?: boolean;
}

/** A mirror of an attempt of a run of a plan; its observers hear at once that it has begun. */
export function createRunMirror({ graph, first, observers, excerpts = false }: RunMirrorOptions): RunMirror {
  let run = runOfRow(first, graph);
  const { tasks, steps } = run;
  const names = stepsByName(graph);
  const versions = new Map<string, number>();
  const begun = new Set<string>();
  const tell = (event: RunEvent): void => {
    for (const observer of observers) observer.onEvent(event, run);
  };
  const show = (task: string, bytes: Uint8Array): void => {
    for (const observer of observers) observer.onOutput?.(task, 'stdout', bytes);
  };
  const say = (task: string, words: string): void => show(task, Buffer.from(`${words}\n`));
  const nodeOf = (row: TaskRow): StepNode | undefined => {
    const step = names.get(row.step ?? row.task);
    return step === undefined ? undefined : graph.byId.get(step);
  };
  const idOf = ({ id, fanOut }: StepNode, row: TaskRow): string => (fanOut === undefined ? id : row.task);

  // A step becomes its tasks as they are heard of.
  const place = (id: string, step: string): void => {
    const known = steps.get(step) ?? [];
    if (known.includes(id)) return;
    if (known.includes(step)) tasks.delete(step);
    steps.set(step, [...known.filter((one) => one !== step), id]);
  };
  const change = (id: string, next: Task, at: string, printed: readonly Uint8Array[]): void => {
    const before = tasks.get(id)?.status ?? 'queued';
    tasks.set(id, next);
    if (hasRun(next) && !begun.has(id)) {
      begun.add(id);
      tell({ type: 'task_started', at: next.started_at ?? at, task: id, inputs: next.inputs });
    }
    for (const bytes of printed) show(id, bytes);
    if (!isSettled(next.status) || next.status === before) return;
    if (excerpts && next.status === 'failed' && next.log_excerpt !== null) say(id, next.log_excerpt);
    tell(ending(next, next.finished_at ?? at));
  };

  tell({ type: 'run_started', at: run.started_at, ...startOf(run) });
  return {
    run: () => run,
    remark: tell,
    say,
    print: (row, bytes) => {
      const node = nodeOf(row);
      if (node !== undefined) show(idOf(node, row), bytes);
    },
    task: (row, printed = []) => {
      const node = nodeOf(row);
      const isOther = row.run_id !== run.run_id || row.attempt !== run.attempt;
      if (node === undefined || isOther || (versions.get(row.task) ?? 0) >= row.version) return;
      versions.set(row.task, row.version);
      const id = idOf(node, row);
      place(id, node.id);
      change(id, taskOfRow(row, id, node.id), row.updated_at, printed);
    },
    end: (row) => {
      for (const { id, fanOut } of graph.nodes) {
        // A list without items leaves no row behind.
        if (fanOut === undefined || tasks.get(id)?.status !== 'queued') continue;
        tasks.delete(id);
        steps.set(id, []);
      }
      run = endedRun(run, row);
      if (run.status === 'running') return;
      const at = run.finished_at ?? row.updated_at;
      tell({ type: 'run_ended', at, status: run.status, duration_ms: run.duration_ms ?? 0 });
    },
  };
}

function hasRun({ status, started_at, carried_from }: Task): boolean {
  return started_at !== null && carried_from === null && status !== 'queued' && status !== 'skipped';
}

function startOf({ run_id, attempt, plan, params, origin, steps, resumed_from }: Run) {
  const carried = resumed_from === null ? {} : { resumed_from };
  return { run_id, attempt, plan, params, origin, steps: [...steps.keys()], ...carried };
}

function ending(task: Task, at: string): RunEvent {
  const { item: _item, carried_from, ...facts } = task;
  const end = { ...facts, status: facts.status as TaskEnd['status'] };
  if (carried_from !== null) return { type: 'task_carried', at, from_attempt: carried_from, ...end };
  return { type: 'task_ended', at, ...end };
}
