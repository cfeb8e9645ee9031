import type { RunEvent } from '../../run/event.ts';
import type { Database } from '../database.ts';
import { sqlFor } from '../tables.ts';
import type { FleetRunKey } from './fleet-run.ts';

/** The events of a run so far, in order. */
export async function readFleetEvents(
  database: Database,
  { run_id, attempt }: FleetRunKey,
): Promise<readonly RunEvent[]> {
  const rows = await database.query({
    name: 'fleet_events',
    text: eventsSql(database.schema),
    values: [run_id, attempt],
  });
  return rows.map(({ event }) => JSON.parse(event ?? '') as RunEvent);
}

const eventsSql = sqlFor(
  ({ fleet_events }) => `
SELECT event::text AS event FROM ${fleet_events} WHERE run_id = $1::text AND attempt = $2::integer ORDER BY seq`,
);

/** A job whose end the record of its run does not have yet. */
export interface OpenJob {
  readonly id: number;
  readonly task: string;
  readonly lane: string;
}

/** The jobs of a run that are under way, or whose end nobody has folded yet. */
export async function readOpenJobs(database: Database, { run_id, attempt }: FleetRunKey): Promise<readonly OpenJob[]> {
  const rows = await database.query({
    name: 'fleet_open_jobs',
    text: openSql(database.schema),
    values: [run_id, attempt],
  });
  return rows.map((row) => ({ id: Number(row.id), task: row.task ?? '', lane: row.lane ?? '' }));
}

const openSql = sqlFor(
  ({ fleet_jobs }) => `
SELECT id, task, lane FROM ${fleet_jobs} WHERE run_id = $1::text AND attempt = $2::integer AND NOT folded ORDER BY id`,
);
