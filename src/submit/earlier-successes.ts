import type { TaskClient } from '../client/task-client.ts';
import type { StepGraph } from '../graph/graph.ts';
import type { EarlierSuccesses } from '../launch/origin/change-bases.ts';
import type { RunDetail } from '../schema/generated/task-api/api-types.ts';
import { stepsByName } from './watch/run-of-rows.ts';

/** So many of the newest runs are known by their commits, and so many of those are looked into. */
const MOST_RUNS = 50;
const MOST_LOOKS = 10;

/**
 * At which commits the steps of a plan last succeeded that ask what changed, by the runs that a task API knows. It is asked for the newest of
 * them at commits that `counts`, one by one, until each such step succeeded in one. What was carried over counts where it was done.
 */
export async function earlierSuccesses(
  client: Pick<TaskClient, 'listRuns' | 'getRunAttempt'>,
  graph: StepGraph,
  counts: (commit: string) => Promise<boolean>,
): Promise<EarlierSuccesses> {
  const found = new Map<string, string>();
  const asking = graph.nodes.filter(({ onlyChanged }) => onlyChanged !== undefined);
  const wanted = (asking.length > 0 ? asking : graph.nodes).map(({ id }) => id);
  const { items } = await client.listRuns({ plan: graph.name, limit: MOST_RUNS });
  let looks = 0;
  for (const { run_id, attempt, git } of items) {
    if (looks === MOST_LOOKS || wanted.every((step) => found.has(step))) break;
    const commit = git?.commit;
    if (typeof commit !== 'string' || git?.dirty === true || !(await counts(commit))) continue;
    looks += 1;
    for (const step of succeededIn(await client.getRunAttempt(run_id, attempt), graph))
      if (!found.has(step)) found.set(step, commit);
  }
  return found;
}

function succeededIn({ tasks }: RunDetail, graph: StepGraph): readonly string[] {
  const names = stepsByName(graph);
  const steps = new Map<string, boolean>();
  for (const { task, step, status, carried_from } of tasks) {
    const id = names.get(step ?? task);
    if (id !== undefined) steps.set(id, (steps.get(id) ?? true) && status === 'succeeded' && carried_from === null);
  }
  return [...steps].filter(([, isGood]) => isGood).map(([id]) => id);
}
