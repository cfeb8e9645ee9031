import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Task } from '../../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { Empty, Loading } from '../../notice/notice.tsx';
import { useVisible } from '../../table/use-visible.ts';
import { words } from '../../words/en.ts';
import { download } from '../actions/download.ts';
import type { JobsByTask, RunJobs } from '../jobs/create-run-jobs.ts';
import { useRunAddresses } from '../model/addresses.ts';
import type { RunHead, RunModel } from '../model/create-run.ts';
import { chosenTasks, readChoice, type TableChoice } from './sort.ts';
import { TableHead } from './table-head.tsx';
import { TaskRow } from './task-row.tsx';
import './table.css';

const ROW_PX = 36;

/** All tasks, to be sorted; only the rows near to what is seen are drawn. */
export function TableTab({ run, model, jobs }: { run: RunHead; model: RunModel; jobs: RunJobs }) {
  const { query } = useRunAddresses();
  const choice = readChoice(query);
  const all = model.tasks.value;
  const known = jobs.byTask.value;
  const shown = useMemo(() => chosenTasks(all, choice, known), [all, query.toString(), known]);
  if (all.length === 0) {
    return (
      <Empty title={words.run.noTasks}>
        <p>{words.run.noTasksHint}</p>
      </Empty>
    );
  }
  if (known === undefined) return <Loading />;
  return (
    <>
      <Chosen choice={choice} total={all.length} shown={shown.length} />
      <Rows run={run} model={model} jobs={known} tasks={shown} choice={choice} />
    </>
  );
}

function Rows({
  run,
  model,
  jobs,
  tasks,
  choice,
}: {
  run: RunHead;
  model: RunModel;
  jobs: JobsByTask;
  tasks: readonly Task[];
  choice: TableChoice;
}) {
  const { client } = useDashboard();
  const { ref, visible } = useVisible<HTMLTableSectionElement>(tasks.length, ROW_PX);
  const note = useSignal('');
  const saveLog = async ({ id, task }: Task): Promise<void> => {
    try {
      const text = await client.getTaskLog(id);
      note.value = text === '' ? words.runActions.noLog(task) : '';
      if (text !== '') download(`${run.run_id}-${task}.log`, text, 'text/plain');
    } catch (thrown) {
      note.value = String(thrown);
    }
  };
  return (
    <>
      <p class="table-note" role="status">
        {note.value}
      </p>
      <table class="tasks" aria-label={words.tasks.label} aria-rowcount={tasks.length + 1}>
        <TableHead choice={choice} isOfFleet={run.fleet} />
        <tbody ref={ref}>
          <Room height={visible.before} />
          {tasks.slice(visible.first, visible.end).map(({ id, task }, index) => {
            const row = model.row(id);
            if (row === undefined) return undefined;
            return (
              <TaskRow
                key={id}
                row={row}
                run={run}
                job={jobs.get(task)}
                isOfFleet={run.fleet}
                place={visible.first + index + 2}
                saveLog={saveLog}
              />
            );
          })}
          <Room height={visible.after} />
        </tbody>
      </table>
    </>
  );
}

function Room({ height }: { height: number }) {
  return height === 0 ? null : <tr class="room" style={{ height: `${height}px` }} />;
}

function Chosen({ choice: { step, failed }, total, shown }: { choice: TableChoice; total: number; shown: number }) {
  const { to } = useRunAddresses();
  if (step === undefined && !failed) return null;
  return (
    <p class="chosen">
      <strong>
        <bdi>{step === undefined ? words.tasks.onlyFailed : words.tasks.ofStep(step)}</bdi>
      </strong>{' '}
      <span class="soft">{shown === 0 ? words.tasks.none : shown}</span>{' '}
      <a href={to('table')}>{words.tasks.all(total)}</a>
    </p>
  );
}
