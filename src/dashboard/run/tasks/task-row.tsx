import type { ReadonlySignal } from '@preact/signals';
import type { FleetJobState, Task } from '../../../schema/generated/task-api/api-types.ts';
import { reasonWord } from '../../status/look.ts';
import { Status } from '../../status/status.tsx';
import { Took } from '../../time/when.tsx';
import { words } from '../../words/en.ts';
import { TaskLink } from '../head/failures.tsx';
import type { RunHead } from '../model/create-run.ts';

interface TaskRowProps {
  readonly row: ReadonlySignal<Task>;
  readonly run: RunHead;
  /** Its job; undefined where there is none, and no column for it where `isOfFleet` is not set. */
  readonly job: FleetJobState | undefined;
  readonly isOfFleet: boolean;
  /** Its place among all rows, the head being 1. */
  readonly place: number;
  readonly saveLog: (task: Task) => Promise<void>;
}

/** One task; drawn again when its row changes. */
export function TaskRow({ row: { value: task }, run, job, isOfFleet, place, saveLog }: TaskRowProps) {
  const why = [reasonWord(task), task.message ?? '', job?.waiting_for ?? ''].filter((text) => text !== '').join(': ');
  const isRunning = task.status === 'running' || task.status === 'awaiting_approval';
  return (
    <tr aria-rowindex={place}>
      <th scope="row" class="of-task" title={task.task}>
        <TaskLink task={task} run={run} />
        {task.carried_from !== null && <span class="soft"> {words.timeline.carried(task.carried_from)}</span>}
      </th>
      <td class="of-status">
        <Status of={task} brief />
      </td>
      <td class="of-duration">
        <Took ms={task.duration_ms} since={isRunning ? task.started_at : null} />
      </td>
      <td class="of-tries">{task.tries}</td>
      <td class="of-reason" title={why}>
        {why}
      </td>
      {isOfFleet && (
        <td class="of-worker" title={job?.worker ?? ''}>
          <bdi>{job?.worker}</bdi>
        </td>
      )}
      <td class="of-exit_code">{task.exit_code}</td>
      <td class="of-log">
        {task.started_at !== null && (
          <button
            type="button"
            class="link"
            aria-label={words.runActions.logOf(task.task)}
            onClick={() => void saveLog(task)}
          >
            {words.runActions.log}
          </button>
        )}
      </td>
    </tr>
  );
}
