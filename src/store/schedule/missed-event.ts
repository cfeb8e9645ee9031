import type { Tables } from '../tables.ts';
import { timeText } from '../tasks/columns.ts';

/**
 * SQL (`event AS (...)`, of a WITH) that writes one event of the plan with the path $1 for the times in `gone` (`due_at`), where there are
 * any. It names the plan's newest run, since it has none of its own; of a plan that never ran there is nothing to name, and no event.
 */
export function missedEventSql({ events, runs }: Tables): string {
  return `newest AS (
             SELECT run_id, attempt FROM ${runs} WHERE plan_path = $1 AND EXISTS (SELECT FROM gone) ORDER BY started_at DESC, id DESC LIMIT 1
           ), event AS (
             INSERT INTO ${events} (kind, action, run_id, attempt, version, actor, channel, changes)
             SELECT 'plan', 'missed', n.run_id, n.attempt, 0, 'schedule', 'sweep',
                    jsonb_build_object('due_at', ${timeText('g.newest')}, 'times', g.times)
               FROM newest AS n, (SELECT max(due_at) AS newest, count(*) AS times FROM gone) AS g WHERE g.times > 0
           )`;
}
