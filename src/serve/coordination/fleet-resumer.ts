import { ApiError } from '../../client/api-error.ts';
import type { TaskClient } from '../../client/task-client.ts';
import type { ResumeAnswer, Resumer, ResumeWish } from '../../outbox/resume/resumer.ts';
import type { FleetSubmission } from '../../schema/generated/task-api/api-types.ts';
import type { Json } from '../../schema/json.ts';
import type { Database } from '../../store/database.ts';
import { readSubmittedRun, type SubmittedRun } from '../../store/fleet-runs/earlier.ts';
import { isoTime } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';

/** Goes on with runs that the fleet does. */
export interface FleetResumer extends Resumer {
  /** From now on runs go on, by this client of the server itself. */
  open(client: TaskClient): void;
}

/** A resumer that submits the next attempt of a run as the one before was submitted. */
export function createFleetResumer(options: { readonly system: System; readonly database: Database }): FleetResumer {
  const { system, database } = options;
  let client: TaskClient | undefined;
  return {
    open: (given) => {
      client = given;
    },
    resume: async (wish): Promise<ResumeAnswer> => {
      const submitted = await readSubmittedRun(database, wish);
      if (submitted === undefined) return { kind: 'unknown' };
      if (client === undefined) return { kind: 'later', why: 'The server is not ready to run anything.' };
      try {
        const { attempt } = await client.submitFleetRun(await nextAttempt(client, system, submitted, wish));
        return { kind: 'begun', attempt };
      } catch (thrown) {
        if (thrown instanceof ApiError && thrown.status === 409) return { kind: 'later', why: thrown.message };
        const why = thrown instanceof Error ? thrown.message : String(thrown);
        return { kind: 'broken', why, passing: !(thrown instanceof ApiError && thrown.status < 500) };
      }
    },
  };
}

async function nextAttempt(
  client: TaskClient,
  system: System,
  { plan, params, submission, group }: SubmittedRun,
  { run_id, attempt, decidedOnly, source_key }: ResumeWish,
): Promise<FleetSubmission> {
  const run = await client.getRunAttempt(run_id, attempt);
  const given = run as unknown as Readonly<Record<string, Json>>;
  const kept = ['graph', 'git', 'ci', 'origin', 'requests'].filter((name) => given[name] != null);
  const { resumes: _resumes, ...rest } = submission;
  return {
    ...rest,
    run: {
      ...Object.fromEntries(kept.map((name) => [name, given[name]])),
      run_id,
      // Asked for twice, it is one attempt.
      source_key: `${source_key.slice(0, 100)}+${attempt}`,
      plan: { ...run.plan, ...plan },
      params,
      resumed_from: attempt,
      started_at: isoTime(system.clock.now()),
    },
    ...(group === undefined ? {} : { concurrency: group }),
    resumes: { attempt, decided_only: decidedOnly },
  } as FleetSubmission;
}
