import { type ApprovalSnapshot, readSnapshot } from '../../approval/snapshot.ts';
import { bindApprovals } from '../approvals/bind-approvals.ts';
import type { Place } from '../approvals/waiting-task.ts';
import type { Row } from '../database.ts';
import { tablesOf } from '../tables.ts';
import { timeText } from '../tasks/columns.ts';
import { NEWEST_SQL, PLACE_SQL } from './place-sql.ts';

/** A task that waits for what happens at a place on GitHub. */
export interface WaitingAt {
  readonly id: number;
  readonly task: string;
  readonly step: string;
  readonly run_id: string;
  readonly snapshot: ApprovalSnapshot | null;
  /** Since when, RFC 3339. */
  readonly since: string | null;
  /** `owner/name` of the run's job; null where it was none of GitHub's, or says nothing. */
  readonly repository: string | null;
  /** The number of that repository, as its job's token said. */
  readonly repositoryId: string | null;
}

/** Where tasks are looked for. */
export interface Whereabouts {
  /** As `placeKey` writes it. */
  readonly key: string;
  /** Also what runs of this pull request wait for, wherever their tasks point: `host`, `owner/name` and number. */
  readonly runsOf?: { readonly host: string; readonly repository: string; readonly number: number };
}

/** Tasks that wait for a decision and name this place, the one that waits longest first. */
export async function waitingAt(place: Place, { key, runsOf }: Whereabouts): Promise<readonly WaitingAt[]> {
  const read = (): Promise<readonly Row[]> =>
    place.query({
      name: 'github_waiting_at',
      text: waitingSql(place.schema),
      values: [
        key.toLowerCase(),
        runsOf?.host.toLowerCase() ?? null,
        runsOf?.repository.toLowerCase() ?? null,
        runsOf === undefined ? null : `refs/pull/${runsOf.number}/`,
      ],
    });
  const rows = await read();
  const unbound = rows.filter((row) => row.approval == null).map((row) => ({ id: Number(row.id) }));
  if (unbound.length === 0) return rows.map(toWaiting);
  await bindApprovals(place, unbound);
  return (await read()).map(toWaiting);
}

function toWaiting(row: Row): WaitingAt {
  return {
    id: Number(row.id),
    task: row.task ?? '',
    step: row.step ?? row.task ?? '',
    run_id: row.run_id ?? '',
    snapshot: row.approval == null ? null : readSnapshot(row.approval),
    since: row.since ?? null,
    repository: row.repository ?? null,
    repositoryId: row.repository_id ?? null,
  };
}

function waitingSql(schema: string): string {
  const { tasks, runs } = tablesOf(schema);
  return `
SELECT t.id, t.task, t.step, t.run_id, t.approval::text AS approval, ${timeText(`(t.approval ->> 'bound_at')::timestamptz`)} AS since,
       r.ci ->> 'repository' AS repository, r.repository_id
  FROM ${tasks} AS t
  LEFT JOIN ${runs} AS r ON t.registered AND r.run_id = t.run_id AND r.attempt = t.attempt
 WHERE t.status = 'awaiting_approval' AND ${NEWEST_SQL(tasks)}
   AND (${PLACE_SQL} = $1::text
     OR lower(r.ci ->> 'repository') = $3::text AND starts_with(r.ci ->> 'ref', $4::text)
        AND lower(substring(r.ci ->> 'url' from '^https?://([^/]+)/')) = $2::text)
 ORDER BY t.listed_at, t.id LIMIT 100`;
}
