import { askRun } from '../../store/runs/ask-run.js';
import { json } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { SILENT_MS } from '../sweep/silence.js';
import { foreignRun, noSuchRun } from './run-problems.js';
/** POST /runs/{run_id}/cancel and /resume: asks it of the newest attempt. */
export function askRunHandler({ database, changed }, asks) {
    return async ({ params: { run_id }, principal }) => {
        const answer = await askRun(database, {
            run_id,
            asks,
            silentMs: SILENT_MS,
            actor: principal.id,
            channel: principal.channel,
            ...(principal.owner === undefined ? {} : { owner: principal.owner }),
        });
        if (answer.kind === 'missing')
            throw noSuchRun(run_id);
        if (answer.kind === 'foreign')
            throw foreignRun(run_id);
        if (answer.kind === 'illegal') {
            const { run } = answer;
            throw new Problem(409, `Attempt ${run.attempt} of run ${run_id} is ${run.status}: there is nothing to ${asks}.`, {
                members: { current: JSON.parse(run.json) },
            });
        }
        if (answer.kind === 'asked')
            changed();
        return json(202, answer.run.json);
    };
}
