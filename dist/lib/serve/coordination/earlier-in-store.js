import { taskName } from '../../run/names/task-name.js';
import { listEarlierRuns } from '../../store/plans/earlier-runs.js';
/** Earlier runs of the plan of a fleet's run, newest first, as the store has them: of its own repository where it is bound to one. */
export async function earlierInStore(database, { name, nodes }, { run_id, attempt, repository }) {
    const ids = new Map(nodes.map(({ id }) => [taskName(id), id]));
    const found = await listEarlierRuns(database, { plan: name, run_id, attempt, repository });
    return found.map(({ durations, ...run }) => ({
        ...run,
        plan: { name },
        tasks: new Map(Object.entries(durations).map(([task, duration_ms]) => [
            ids.get(task) ?? task,
            { status: 'succeeded', carried_from: null, duration_ms },
        ])),
    }));
}
