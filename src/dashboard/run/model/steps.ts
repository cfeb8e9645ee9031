import type { Task } from '../../../schema/generated/task-api/api-types.ts';

/** A step of a plan, as its run was told of. */
export interface Step {
  readonly id: string;
  readonly name: string;
  readonly phase: 'main' | 'finally';
  /** Ids of steps that are there, too. */
  readonly needs: readonly string[];
  readonly fansOut: boolean;
}

/** The id of the step that a task belongs to. */
export function stepOf({ step, task }: Pick<Task, 'step' | 'task'>): string {
  return step ?? task;
}

/**
 * The steps of a run in plan order, by the graph that was told of it (any JSON: what is not understood is left out). Without one, and for tasks
 * of steps it does not name, each step of a task stands for itself.
 */
export function stepsOf(graph: unknown, tasks: readonly Pick<Task, 'step' | 'task'>[]): readonly Step[] {
  const told = listIn(graph, 'steps').flatMap((step) => readStep(step));
  const known = new Map(told.map((step) => [step.id, step]));
  for (const id of new Set(tasks.map(stepOf))) {
    if (!known.has(id)) known.set(id, { id, name: id, phase: 'main', needs: [], fansOut: false });
  }
  return [...known.values()].map((step) => ({ ...step, needs: step.needs.filter((id) => known.has(id)) }));
}

/** Ids of the steps that each step waits for: what it needs; a `finally` step waits for all others. */
export function waitsFor(steps: readonly Step[]): ReadonlyMap<string, readonly string[]> {
  const main = steps.filter(({ phase }) => phase === 'main').map(({ id }) => id);
  return new Map(
    steps.map(({ id, phase, needs }) => [id, phase === 'main' ? needs : [...new Set([...main, ...needs])]]),
  );
}

function readStep(step: unknown): readonly Step[] {
  const { id, name, phase, fan_out } = asMap(step);
  if (typeof id !== 'string') return [];
  return [
    {
      id,
      name: typeof name === 'string' && name !== '' ? name : id,
      phase: phase === 'finally' ? 'finally' : 'main',
      needs: listIn(step, 'needs').filter((need) => typeof need === 'string' && need !== id) as readonly string[],
      fansOut: typeof fan_out === 'string',
    },
  ];
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = asMap(value)[key];
  return Array.isArray(list) ? list : [];
}

function asMap(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? (value as { readonly [key: string]: unknown }) : {};
}
