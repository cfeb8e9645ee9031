import { Problem } from '../http/problem.js';
/** 409 for who no longer has the job it speaks of: it is to stop. */
export function lostJob(job) {
    return new Problem(409, `Job ${job} is not yours, or not any more: stop it.`, { members: { lost: true } });
}
/** 409 for a worker nobody knows, or nobody knows any more. */
export function unknownWorker(worker) {
    return new Problem(409, `Worker ${worker} is not known: announce it first.`, { members: { announce: true } });
}
/** 404 for a run that is not there, or that no server drives. */
export function noSuchFleetRun(run_id, attempt) {
    return new Problem(404, `Attempt ${attempt} of run ${run_id} is not a run of the fleet.`);
}
