import pg from 'pg';
import { expect } from 'vitest';

/** What of a task is the same wherever it runs. */
export interface TaskFacts {
  readonly task: string;
  readonly status: string;
  readonly reason: string | null;
  readonly exit_code: number | null;
  readonly outputs: Readonly<Record<string, string>> | null;
  readonly tolerated: boolean;
  readonly approval_state: string | null;
}

/** That of all tasks, in the order of their names. */
export function factsOf(tasks: readonly TaskFacts[]): TaskFacts[] {
  return tasks
    .map(({ task, status, reason, exit_code, outputs, tolerated, approval_state }) => {
      return { task, status, reason, exit_code, outputs, tolerated, approval_state };
    })
    .sort((a, b) => (a.task < b.task ? -1 : 1));
}

/** Holds that no end of a task of this run was recorded twice. */
export async function isToldOnce(databaseUrl: string, run: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client
    .query(
      `SELECT event ->> 'task' AS task, attempt, count(*)::integer AS times FROM agents_fleet_events
        WHERE run_id = $1 AND event ->> 'type' = 'task_ended' GROUP BY 1, 2 HAVING count(*) > 1`,
      [run],
    )
    .finally(() => client.end());
  expect(rows).toEqual([]);
}
