import type { StepGraph } from '../../graph/graph.ts';
import type { EarlierRun } from '../../notify/moments/history.ts';
import { taskName } from '../../run/names/task-name.ts';
import type { Database } from '../../store/database.ts';
import type { LeasedRun } from '../../store/fleet-runs/fleet-run.ts';
import { listEarlierRuns } from '../../store/plans/earlier-runs.ts';

/** Earlier runs of the plan of a fleet's run, newest first, as the store has them: of its own repository where it is bound to one. */
export async function earlierInStore(
  database: Database,
  { name, nodes }: Pick<StepGraph, 'name' | 'nodes'>,
  { run_id, attempt, repository }: Pick<LeasedRun, 'run_id' | 'attempt' | 'repository'>,
): Promise<readonly EarlierRun[]> {
  const ids = new Map(nodes.map(({ id }) => [taskName(id), id]));
  const found = await listEarlierRuns(database, { plan: name, run_id, attempt, repository });
  return found.map(({ durations, ...run }) => ({
    ...run,
    plan: { name },
    tasks: new Map(
      Object.entries(durations).map(([task, duration_ms]) => [
        ids.get(task) ?? task,
        { status: 'succeeded', carried_from: null, duration_ms },
      ]),
    ),
  }));
}
