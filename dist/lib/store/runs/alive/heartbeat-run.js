import { tablesOf } from '../../tables.js';
import { timeText } from '../../tasks/columns.js';
import { changeRun } from '../change-run.js';
/** Notes that a run is alive, by the database's clock: one small UPDATE, but for a run that was given up as lost. */
export async function heartbeatRun(database, sender) {
    const json = await beat(database, sender, sender.owner);
    if (json !== undefined)
        return { kind: 'heard', json };
    const { kind } = await changeRun(database, {
        ...sender,
        action: 'corrected',
        patch: { status: 'running', reason: null },
    });
    if (kind === 'missing' || kind === 'foreign')
        return { kind };
    const again = await beat(database, sender, sender.owner);
    return again === undefined ? { kind: 'missing' } : { kind: kind === 'changed' ? 'found' : 'heard', json: again };
}
async function beat(database, { run_id, attempt }, owner) {
    const [row] = await database.query({
        name: 'run_heartbeat',
        text: `
UPDATE ${tablesOf(database.schema).runs} AS r SET heartbeat_at = now()
 WHERE run_id = $1::text AND attempt = $2::integer AND ($3::text IS NULL OR owner = $3) AND NOT (status = 'failed' AND reason IS NOT DISTINCT FROM 'lost')
RETURNING json_build_object(
  'run_id', run_id, 'attempt', attempt, 'status', status, 'heartbeat_at', ${timeText('heartbeat_at')},
  'cancel_requested', cancel_requested_at IS NOT NULL, 'cancel_requested_by', cancel_requested_by)::text AS json`,
        values: [run_id, attempt, owner ?? null],
    });
    return row?.json ?? undefined;
}
