import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { Tip } from '../cells/tip.tsx';
import { useDashboard } from '../data/dashboard.ts';
import { useTitle } from '../shell/routes/title.ts';
import { words } from '../words/en.ts';
import { ActiveFilters } from './filter/active-filters.tsx';
import { readFilter, writeFilter } from './filter/filter.ts';
import { FilterForm } from './filter/filter-form.tsx';
import { PresetBar } from './filter/preset-bar.tsx';
import { PlanHistory } from './history/plan-history.tsx';
import { RunsList } from './list/runs-list.tsx';
import { Overview } from './overview/overview.tsx';
import './runs-page.css';

/** What failed, what waits, what ran: all plans in one look, or the tasks of one, or whatever was looked for; and every run, newest first. */
export function RunsPage() {
  const { addresses } = useDashboard();
  const { url, route } = useLocation();
  const filter = readFilter(url.split('?', 2)[1] ?? '');
  const query = writeFilter(filter);
  const go = (next: string, isStep = false): void => route(addresses.runs(next), isStep);
  const title = filter.plan ?? (query === '' ? words.runs.title : words.runs.found);
  // The list is not shown before what stands above it, which would move it.
  const isSettled = useSignal(false);
  const settled = (): void => {
    isSettled.value = true;
  };
  const hasTop = query === '' || filter.plan !== undefined;
  useTitle(title);
  return (
    <>
      <div class="runs-top">
        <h1>{title}</h1>
        {query !== '' && <a href={addresses.runs()}>{words.runs.allPlans}</a>}
      </div>
      <div class="find">
        <PresetBar query={query} />
        <FilterForm filter={filter} onChange={go} />
      </div>
      <ActiveFilters filter={filter} onChange={go} />
      {query === '' && <Overview onSettled={settled} />}
      {filter.plan !== undefined && <PlanHistory key={filter.plan} plan={filter.plan} onSettled={settled} />}
      <section class="all-runs" aria-labelledby="all-runs" hidden={hasTop && !isSettled.value}>
        <h2 id="all-runs">{query === '' ? words.runs.list : words.runs.found}</h2>
        <RunsList key={query} query={query} />
      </section>
      <Tip />
    </>
  );
}
