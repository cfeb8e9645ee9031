import { changeRun } from '../../store/runs/change-run.js';
import { json } from '../http/call.js';
import { toInstant } from '../http/instant.js';
import { Problem } from '../http/problem.js';
import { foreignRun, noSuchRun } from './run-problems.js';
/** PATCH /runs/{run_id}/{attempt}: what a run says of itself. */
export function updateRunHandler({ database, changed }) {
    return async ({ params: { run_id, attempt }, body, principal }) => {
        const { finished_at } = body;
        const outcome = await changeRun(database, {
            run_id,
            attempt,
            action: 'updated',
            patch: { ...body, ...(typeof finished_at === 'string' ? { finished_at: toInstant(finished_at) } : {}) },
            actor: principal.id,
            channel: principal.channel,
            ...(principal.owner === undefined ? {} : { owner: principal.owner }),
        });
        if (outcome.kind === 'missing')
            throw noSuchRun(run_id, attempt);
        if (outcome.kind === 'foreign')
            throw foreignRun(run_id);
        if (outcome.kind === 'illegal') {
            throw new Problem(409, `A run that is ${outcome.run.status} cannot become ${body.status}.`, {
                members: { current: JSON.parse(outcome.run.json) },
            });
        }
        if (outcome.kind === 'changed')
            changed();
        return json(200, outcome.run.json);
    };
}
