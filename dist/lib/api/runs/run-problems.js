import { Problem } from '../http/problem.js';
/** 404 for a run or an attempt that there is not. */
export function noSuchRun(run_id, attempt) {
    return new Problem(404, attempt === undefined ? `Run ${run_id} not found` : `Attempt ${attempt} of run ${run_id} not found`);
}
/** 403 for a run that is not the bound caller's. */
export function foreignRun(run_id) {
    return new Problem(403, `Run ${run_id} belongs to another run than the caller's.`);
}
