import type { Database } from '../../database.ts';
import { sqlFor } from '../../tables.ts';

/** A lane, and what a worker must have for it. */
export interface StoredLane {
  readonly lane: string;
  readonly labels: readonly string[];
  /** Id of the repository its jobs are of; null where they are bound to none. */
  readonly repository: string | null;
}

/** All lanes there ever were jobs in, those that ask for most first. */
export async function listLanes(database: Database): Promise<readonly StoredLane[]> {
  const rows = await database.query({ name: 'lanes', text: lanesSql(database.schema) });
  return rows.map((row) => ({
    lane: row.lane ?? '',
    labels: JSON.parse(row.labels ?? '[]') as string[],
    repository: row.repository_id ?? null,
  }));
}

const lanesSql = sqlFor(
  ({ fleet_lanes }) => `
SELECT lane, array_to_json(labels)::text AS labels, repository_id FROM ${fleet_lanes} ORDER BY cardinality(labels) DESC, lane`,
);

/** Whether a worker may do the jobs of a lane. */
export function fits(
  worker: { readonly labels: readonly string[]; readonly repository: string | null },
  lane: Pick<StoredLane, 'labels' | 'repository'>,
): boolean {
  if (worker.repository !== null && worker.repository !== lane.repository) return false;
  return lane.labels.every((label) => worker.labels.includes(label));
}
