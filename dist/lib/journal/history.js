import { listAttempts } from './read.js';
/** Step id -> commit at which it last succeeded, over all runs of a plan in this state directory that know their commit. */
export async function lastSuccesses(system, stateDir, plan) {
    const newestFirst = (await listAttempts(system, stateDir))
        .map(({ run }) => run)
        .filter((run) => run.plan.name === plan);
    const found = new Map();
    for (const run of newestFirst) {
        const { commit } = run.origin;
        if (commit === undefined || run.origin.dirty)
            continue;
        for (const step of succeededSteps(run))
            if (!found.has(step))
                found.set(step, commit);
    }
    return found;
}
function succeededSteps(run) {
    return [...run.steps]
        .filter(([, tasks]) => tasks.every((task) => run.tasks.get(task)?.status === 'succeeded'))
        .map(([step]) => step);
}
