import type { FunctionComponent } from 'preact';
import { words } from '../words/en.ts';
import { ChangesTab } from './changes/changes-tab.tsx';
import { GraphTab } from './graph/graph-tab.tsx';
import type { RunJobs } from './jobs/create-run-jobs.ts';
import { useRunJobs } from './jobs/use-run-jobs.ts';
import { type Tab, useRunAddresses } from './model/addresses.ts';
import type { RunHead, RunModel } from './model/create-run.ts';
import { PlanTab } from './plan/plan-tab.tsx';
import { TableTab } from './tasks/table-tab.tsx';
import { TimelineTab } from './timeline/timeline-tab.tsx';

/** What every view is given. */
interface ViewProps {
  readonly run: RunHead;
  readonly model: RunModel;
  readonly jobs: RunJobs;
}

const VIEWS: Readonly<Record<Tab, FunctionComponent<ViewProps>>> = {
  graph: GraphTab,
  timeline: TimelineTab,
  table: TableTab,
  plan: PlanTab,
  changes: ChangesTab,
};

/** The views of a run; which one is shown the address says. */
export function Tabs({ run, model }: { run: RunHead; model: RunModel }) {
  const { tab, to } = useRunAddresses();
  const jobs = useRunJobs(run);
  const View = VIEWS[tab];
  return (
    <>
      <nav class="tabs" aria-label={words.run.tabsLabel}>
        {Object.entries(words.run.tabs).map(([name, word]) => (
          <a key={name} href={to(name as Tab)} aria-current={name === tab ? 'page' : undefined}>
            {word}
          </a>
        ))}
      </nav>
      <section class="tab" aria-label={words.run.tabs[tab]}>
        <View run={run} model={model} jobs={jobs} />
      </section>
    </>
  );
}
