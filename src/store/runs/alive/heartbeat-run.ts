import type { Database, Queryable } from '../../database.ts';
import { tablesOf } from '../../tables.ts';
import { timeText } from '../../tasks/columns.ts';
import { changeRun, type RunChange } from '../change-run.ts';
import type { RunKey } from '../run-row.ts';

/** The answer to a sign of life, as JSON text, or why there is none. */
export type Heartbeat =
  | { readonly kind: 'heard'; readonly json: string }
  /** The run had been given up as lost and goes on: `changed` events were written. */
  | { readonly kind: 'found'; readonly json: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'missing' };

/** Notes that a run is alive, by the database's clock: one small UPDATE, but for a run that was given up as lost. */
export async function heartbeatRun(
  database: Pick<Database, 'schema'> & Queryable,
  sender: Omit<RunChange, 'action' | 'patch'>,
): Promise<Heartbeat> {
  const json = await beat(database, sender, sender.owner);
  if (json !== undefined) return { kind: 'heard', json };
  const { kind } = await changeRun(database, {
    ...sender,
    action: 'corrected',
    patch: { status: 'running', reason: null },
  });
  if (kind === 'missing' || kind === 'foreign') return { kind };
  const again = await beat(database, sender, sender.owner);
  return again === undefined ? { kind: 'missing' } : { kind: kind === 'changed' ? 'found' : 'heard', json: again };
}

async function beat(
  database: Pick<Database, 'schema'> & Queryable,
  { run_id, attempt }: RunKey,
  owner: string | undefined,
): Promise<string | undefined> {
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
