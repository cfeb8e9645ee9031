import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Stats } from '../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../data/dashboard.ts';
import { calmly } from '../data/pace/calmly.ts';
import { useLive } from '../data/use-live.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { Empty, Failure, Loading } from '../notice/notice.tsx';
import { useTitle } from '../shell/routes/title.ts';
import { When } from '../time/when.tsx';
import { words } from '../words/en.ts';
import { Charts } from './chart/charts.tsx';
import { queryOf, readFilter, type TrendsFilter, writeFilter } from './filter/filter.ts';
import { TrendsFilterForm } from './filter/trends-filter.tsx';
import { DayTable } from './numbers/day-table.tsx';
import { seriesOf } from './numbers/series.ts';
import { Summary } from './numbers/summary.tsx';
import { TaskTable } from './numbers/task-table.tsx';
import './trends.css';

/** The numbers cost the server up to a second: they are asked for again no sooner than after so many ms. */
const REST_MS = 30_000;

/** How plans and tasks went over time: how often they succeed, how long they take, what is flaky, how long people let them wait. */
export function TrendsPage() {
  const { addresses, client } = useDashboard();
  const { url, route } = useLocation();
  const filter = readFilter(url.split('?', 2)[1] ?? '');
  useTitle(filter.task ?? filter.plan ?? words.trends.title);
  const address = (next: TrendsFilter): string => `${addresses.trends()}${writeFilter(next)}`;
  const plans = useLoaded('', (signal) => client.listPlans({}, { signal }));
  const names = plans.value?.items.map(({ plan }) => plan) ?? [];
  const { task: _task, ...ofAll } = filter;
  return (
    <>
      <div class="trends-top">
        <h1>{filter.task === undefined ? words.trends.title : words.trends.of(filter.task)}</h1>
        {filter.task !== undefined && <a href={address(ofAll)}>{words.trends.allTasks}</a>}
      </div>
      <TrendsFilterForm filter={filter} plans={names} onChange={(next) => route(address(next))} />
      <Numbers filter={filter} addressOf={(task) => address({ ...filter, task })} />
    </>
  );
}

function Numbers({ filter, addressOf }: { filter: TrendsFilter; addressOf: (task: string) => string }) {
  const { addresses, client } = useDashboard();
  const { value, error, reload } = useLoaded(writeFilter(filter), (signal) =>
    client.getStats(queryOf(filter, Date.now()), { signal }),
  );
  const soon = useMemo(() => calmly(() => newest.reload(), REST_MS), []);
  const newest = useMemo(() => ({ reload }), []);
  newest.reload = reload;
  useLive((changes) => {
    if (changes.some((change) => change.kind === 'reset' || change.row.status !== 'running')) soon();
  });
  if (value === undefined) return error === undefined ? <Loading /> : <Failure error={error} retry={reload} />;
  if (value.runs.total === 0 && value.tasks.total === 0) {
    return (
      <Empty title={words.trends.emptyTitle}>
        <p>{words.trends.emptyHint}</p>
        <a href={addresses.trends()}>{words.trends.reset}</a>
      </Empty>
    );
  }
  return <Shown stats={value} filter={filter} addressOf={addressOf} />;
}

interface ShownProps {
  readonly stats: Stats;
  readonly filter: TrendsFilter;
  readonly addressOf: (task: string) => string;
}

function Shown({ stats, filter, addressOf }: ShownProps) {
  const of = filter.task === undefined ? 'runs' : 'tasks';
  const series = useMemo(() => seriesOf(stats.by_day, of), [stats, of]);
  const asked = queryOf(filter, Date.now()).since;
  // The API says from when it counted; it is the asked for moment, give or take the time the answer took.
  const isCapped =
    stats.since !== null && Date.parse(stats.since) - Date.parse(asked) > 86_400_000 && stats.tasks.total >= 100_000;
  return (
    <>
      {isCapped && stats.since !== null && (
        <p class="soft">
          {words.trends.capped} <When at={stats.since} full />.
        </p>
      )}
      <Summary stats={stats} of={of} />
      <section aria-labelledby="trends-days">
        <h2 id="trends-days">{words.trends.byDay}</h2>
        <p class="soft">{words.trends.byDayHint}</p>
        <Charts series={series} of={of} />
        <DayTable series={series} />
      </section>
      <section aria-labelledby="trends-tasks">
        <h2 id="trends-tasks">{words.trends.byTask}</h2>
        <TaskTable tasks={stats.by_task} addressOf={addressOf} />
      </section>
    </>
  );
}
