import type { RunEvent, TaskEnd } from '../../run/event.ts';
import type { Database } from '../database.ts';
import { sqlFor } from '../tables.ts';
import { timeText } from '../tasks/columns.ts';
import type { FleetRunKey } from './fleet-run.ts';

/** What a worker told of a task since it took it. */
export interface JobNews {
  readonly id: number;
  readonly task: string;
  /** How often the job was claimed. */
  readonly try: number;
  /** For people: what the worker is called; null where there was none. */
  readonly worker: string | null;
  /** Everything told by the newest claim, the oldest first. */
  readonly events: readonly RunEvent[];
  readonly claimed_at: string | null;
  readonly finished_at: string | null;
  /** Undefined while it is done. */
  readonly end: TaskEnd | undefined;
}

/** Most ends that are read at once. */
export const NEWS_PER_READ = 1_000;

/** What the jobs of a run told that its record does not have: ends in the order they came, then what is under way. */
export async function readJobNews(database: Database, { run_id, attempt }: FleetRunKey): Promise<readonly JobNews[]> {
  const rows = await database.query({
    name: 'fleet_news',
    text: newsSql(database.schema),
    values: [run_id, attempt, NEWS_PER_READ],
  });
  return rows.map((row) => ({
    id: Number(row.id),
    task: row.task ?? '',
    try: Number(row.try),
    worker: row.worker ?? null,
    events: eventsOf(row.events, row.task ?? ''),
    claimed_at: row.claimed_at ?? null,
    finished_at: row.finished_at ?? null,
    end: row.result == null ? undefined : (JSON.parse(row.result) as TaskEnd),
  }));
}

// Whatever a worker tells, it is of this task.
function eventsOf(text: string | null | undefined, task: string): RunEvent[] {
  return (JSON.parse(text ?? '[]') as RunEvent[]).map((event) => ({ ...event, task }) as RunEvent);
}

const newsSql = sqlFor(
  ({ fleet_jobs, fleet_workers }) => `
SELECT j.id, j.task, j.try, w.name AS worker, j.events::text AS events, j.result::text AS result,
       ${timeText('j.claimed_at')} AS claimed_at, ${timeText('j.finished_at')} AS finished_at
  FROM (
    (SELECT * FROM ${fleet_jobs} WHERE run_id = $1::text AND attempt = $2::integer AND state = 'finished' AND NOT folded
      ORDER BY done_seq LIMIT $3::integer)
    UNION ALL
    (SELECT * FROM ${fleet_jobs} WHERE run_id = $1::text AND attempt = $2::integer AND state = 'claimed' AND events::text <> '[]')
  ) AS j LEFT JOIN ${fleet_workers} AS w ON w.id = j.worker
 ORDER BY j.done_seq NULLS LAST, j.id`,
);

/** What people ask of a run that is driven. */
export interface RunWishes {
  /** Who asked that it be cancelled. */
  readonly cancelledBy: string | null;
  /** The run that takes its place in its group. */
  readonly supersededBy: string | null;
}

/** Reads what is asked of a run; undefined where it is gone. */
export async function readRunWishes(
  database: Database,
  { run_id, attempt }: FleetRunKey,
): Promise<RunWishes | undefined> {
  const [row] = await database.query({
    name: 'fleet_wishes',
    text: wishesSql(database.schema),
    values: [run_id, attempt],
  });
  return row && { cancelledBy: row.cancelled_by ?? null, supersededBy: row.superseded_by ?? null };
}

const wishesSql = sqlFor(
  ({ fleet_runs, runs }) => `
SELECT f.superseded_by, CASE WHEN r.cancel_requested_at IS NOT NULL THEN coalesce(r.cancel_requested_by, 'somebody') END AS cancelled_by
  FROM ${fleet_runs} AS f JOIN ${runs} AS r ON r.run_id = f.run_id AND r.attempt = f.attempt
 WHERE f.run_id = $1::text AND f.attempt = $2::integer`,
);
