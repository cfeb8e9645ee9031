import type { Stats } from '../../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { When } from '../../time/when.tsx';
import { words } from '../../words/en.ts';
import { durationOr, rateText } from './text.ts';

/** The numbers of the whole time; of tasks where one task is looked at, else of runs. */
export function Summary({ stats, of }: { stats: Stats; of: 'runs' | 'tasks' }) {
  const { addresses } = useDashboard();
  const { approvals, tasks, by_task } = stats;
  const all = stats[of];
  const flaky = by_task.reduce((sum, one) => sum + one.flaky, 0);
  const facts = [
    [words.trends.rate, rateText(all.success_rate)],
    [of === 'runs' ? words.trends.runs : words.trends.times, all.total.toLocaleString('en')],
    [words.trends.p50, durationOr(all.p50_ms)],
    [words.trends.p95, durationOr(all.p95_ms)],
    [words.trends.spent, durationOr(tasks.spent_ms)],
    [words.trends.flaky, flaky.toLocaleString('en')],
    [words.trends.waited, durationOr(approvals.waited_p50_ms)],
  ] as const;
  return (
    <dl class="trends-summary" aria-label={words.trends.summary}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt title={name === words.trends.flaky ? words.trends.flakyHint : undefined}>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {approvals.pending > 0 && (
        <div>
          <dt>{words.trends.waits}</dt>
          <dd>
            <a href={addresses.approvals()}>{approvals.pending}</a>
            {approvals.oldest_at !== null && (
              <span class="trends-since">
                <When at={approvals.oldest_at} />
              </span>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
