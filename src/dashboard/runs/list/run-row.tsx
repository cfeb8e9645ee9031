import type { ReadonlySignal } from '@preact/signals';
import type { Run } from '../../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { Status } from '../../status/status.tsx';
import { Took, When } from '../../time/when.tsx';
import { words } from '../../words/en.ts';
import { branchOf } from '../filter/filter.ts';
import { TaskCounts } from './task-counts.tsx';

/** One run in the list; drawn again when its row changes. */
export function RunRow({ run: { value: run } }: { run: ReadonlySignal<Run> }) {
  const { addresses } = useDashboard();
  return (
    <li class="run">
      <span class="run-status">
        <Status of={run} />
      </span>
      <span class="run-name">
        <a href={addresses.run(run.run_id, run.attempt)}>{run.plan.name}</a>
        <span class="soft">
          {run.run_id}
          {run.attempt > 1 && `, ${words.runs.attempt(run.attempt)}`}
        </span>
      </span>
      <span class="run-source">
        <span>{branchOf(run)}</span>
        <span class="soft">{sourceOf(run)}</span>
      </span>
      <span class="run-when">
        <When at={run.started_at} />
      </span>
      <span class="run-took">
        <Took ms={run.duration_ms} since={run.status === 'running' ? run.started_at : null} />
      </span>
      <span class="run-tasks">
        <TaskCounts counts={run.counts} tolerated={run.status === 'succeeded'} />
      </span>
    </li>
  );
}

const COMMIT_LENGTH = 7;

function sourceOf({ git, actor }: Run): string {
  const commit = typeof git?.commit === 'string' ? git.commit.slice(0, COMMIT_LENGTH) : '';
  return [commit, actor === null ? '' : words.runs.by(actor)].filter((text) => text !== '').join(' ');
}
