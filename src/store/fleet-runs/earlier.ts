import type { Json } from '../../schema/json.ts';
import type { Database } from '../database.ts';
import { sqlFor } from '../tables.ts';
import type { FleetRunKey } from './fleet-run.ts';

/** A run as it was submitted. */
export interface SubmittedRun {
  readonly plan: { readonly path: string; readonly text: string };
  readonly params: Readonly<Record<string, Json>>;
  /** What the submitter said beside the registration. */
  readonly submission: Readonly<Record<string, Json>>;
  readonly group?: { readonly group: string; readonly when_busy: string };
}

/** An attempt as it was submitted; undefined where no server drove it. */
export async function readSubmittedRun(
  database: Database,
  { run_id, attempt }: FleetRunKey,
): Promise<SubmittedRun | undefined> {
  const [row] = await database.query({
    name: 'fleet_submitted',
    text: submittedSql(database.schema),
    values: [run_id, attempt],
  });
  if (row === undefined) return undefined;
  const { group_name: group, when_busy } = row;
  return {
    plan: { path: row.plan_path ?? '', text: row.plan_text ?? '' },
    params: JSON.parse(row.params ?? '{}') as SubmittedRun['params'],
    submission: JSON.parse(row.submission ?? '{}') as SubmittedRun['submission'],
    ...(group == null ? {} : { group: { group, when_busy: when_busy ?? 'queue' } }),
  };
}

const submittedSql = sqlFor(
  ({ fleet_runs }) => `
SELECT plan_path, plan_text, params::text AS params, submission::text AS submission, group_name, when_busy FROM ${fleet_runs} WHERE run_id = $1::text AND attempt = $2::integer`,
);

/** Gives an attempt the artifacts of tasks that it takes over from an earlier one. */
export async function takeOverArtifacts(
  database: Database,
  { run_id, attempt }: FleetRunKey,
  from: number,
  tasks: readonly string[],
): Promise<void> {
  if (tasks.length === 0) return;
  const values = [run_id, attempt, from, tasks];
  await database.query({ name: 'fleet_take_artifacts', text: artifactsSql(database.schema), values });
}

const artifactsSql = sqlFor(
  ({ fleet_artifacts }) => `
INSERT INTO ${fleet_artifacts} (run_id, attempt, task, path, sha256, size, mode)
SELECT run_id, $2::integer, task, path, sha256, size, mode FROM ${fleet_artifacts}
 WHERE run_id = $1::text AND attempt = $3::integer AND task = ANY ($4::text[]) ON CONFLICT DO NOTHING`,
);
