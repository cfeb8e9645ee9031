import { createTaskClient, type RunStatus, type Task, type TaskClient, type TaskStatus } from '../../src/client.ts';

/** A task as a test tells it: its status, or more. */
export type ToldTask = TaskStatus | { readonly status: TaskStatus; readonly [fact: string]: unknown };

/** A run as a test tells it. */
export interface ToldRun {
  readonly plan: string;
  readonly run_id: string;
  /** RFC 3339. */
  readonly at: string;
  readonly status?: RunStatus;
  readonly tasks?: Readonly<Record<string, ToldTask>>;
  readonly minutes?: number;
  readonly branch?: string;
  readonly actor?: string;
  readonly more?: object;
}

/** The client of the API at `api`. */
export function clientOf(api: string): TaskClient {
  return createTaskClient({ baseUrl: api });
}

/** Tells the API of a run as a reporter does, at any time of the past; answers its tasks by name. */
export async function tellRun(client: TaskClient, told: ToldRun): Promise<ReadonlyMap<string, Task>> {
  const { plan, run_id, at, status = 'succeeded', tasks = {}, minutes = 4, branch = 'main' } = told;
  const { attempt } = await client.registerRun({
    run_id,
    source_key: `${run_id} ${at}`,
    plan: { name: plan, path: `plans/${plan}.yml` },
    started_at: at,
    git: { branch, commit: '4f3c2b1a0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a' },
    ...told.more,
  });
  const each = Object.entries(tasks);
  const items = each.map(([task, facts], index) => ({
    op: 'put' as const,
    run_id,
    attempt,
    task,
    started_at: at,
    ...(typeof facts === 'string' ? { status: facts, ...ending(facts, at, minutes / (index + 2)) } : facts),
  }));
  const made = items.length === 0 ? [] : (await client.batchTasks({ items })).results;
  if (status === 'awaiting_approval') await client.updateRun(run_id, attempt, { status });
  else if (status !== 'running') await client.updateRun(run_id, attempt, { status, ...lasting(at, minutes) });
  return new Map(made.flatMap(({ task }) => (typeof task === 'object' ? [[task.task, task] as const] : [])));
}

function ending(status: TaskStatus, at: string, minutes: number) {
  const isOpen = status === 'queued' || status === 'running' || status === 'awaiting_approval';
  return isOpen ? {} : lasting(at, minutes);
}

function lasting(at: string, minutes: number): { readonly duration_ms: number; readonly finished_at: string } {
  const duration_ms = Math.round(minutes * 60_000);
  return { duration_ms, finished_at: new Date(Date.parse(at) + duration_ms).toISOString() };
}
