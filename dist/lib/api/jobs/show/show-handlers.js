import { listFullLanes, listWorkers } from '../../../store/jobs/show/fleet.js';
import { getFleetRun } from '../../../store/jobs/show/fleet-run.js';
import { listRunJobs } from '../../../store/jobs/show/run-jobs.js';
import { json } from '../../http/call.js';
import { noSuchFleetRun } from '../fleet-problems.js';
import { waitingFor } from './waiting-for.js';
/** The operations that show the fleet and its runs. */
export function showHandlers({ context: { database }, }) {
    const runOf = async (run_id, attempt, principal) => {
        const run = await getFleetRun(database, run_id, attempt);
        if (run === undefined || !maySee(principal, run.boundTo))
            throw noSuchFleetRun(run_id, attempt);
        return run;
    };
    return {
        getFleet: async ({ principal }) => {
            const repository = principal.repositoryId ?? null;
            const workers = await listWorkers(database, repository);
            const lanes = await listFullLanes(database, repository);
            const shown = lanes.map(({ refusals, ...lane }) => ({
                ...lane,
                waiting_for: lane.queued === 0 ? null : waitingFor(lane, workers, refusals),
            }));
            return json(200, { workers, lanes: shown });
        },
        getFleetRun: async ({ params: { run_id, attempt }, principal }) => {
            const { json: text } = await runOf(run_id, attempt, principal);
            if (text === undefined)
                throw noSuchFleetRun(run_id, attempt);
            return json(200, text);
        },
        listFleetJobs: async ({ params: { run_id, attempt }, query: { task }, principal }) => {
            await runOf(run_id, attempt, principal);
            const jobs = await listRunJobs(database, run_id, attempt, task ?? null);
            const workers = jobs.some(({ state }) => state === 'queued') ? await listWorkers(database, null) : [];
            const items = jobs.map(({ refusals, repository, ...job }) => ({
                ...job,
                waiting_for: job.state === 'queued' ? waitingFor({ labels: job.labels, repository }, workers, refusals) : null,
            }));
            return json(200, { items });
        },
    };
}
// A caller that is bound to a repository sees nothing of others.
function maySee({ repositoryId }, repository) {
    return repositoryId === undefined || repositoryId === repository;
}
