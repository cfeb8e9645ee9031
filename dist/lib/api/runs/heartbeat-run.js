import { heartbeatRun } from '../../store/runs/alive/heartbeat-run.js';
import { json } from '../http/call.js';
import { foreignRun, noSuchRun } from './run-problems.js';
/** POST /runs/{run_id}/{attempt}/heartbeat: the run is alive; the answer says what people ask of it. */
export function heartbeatRunHandler({ database, changed }) {
    return async ({ params: { run_id, attempt }, principal }) => {
        const heard = await heartbeatRun(database, {
            run_id,
            attempt,
            actor: principal.id,
            channel: principal.channel,
            ...(principal.owner === undefined ? {} : { owner: principal.owner }),
        });
        if (heard.kind === 'missing')
            throw noSuchRun(run_id, attempt);
        if (heard.kind === 'foreign')
            throw foreignRun(run_id);
        if (heard.kind === 'found')
            changed();
        return json(200, heard.json);
    };
}
