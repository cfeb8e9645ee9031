import type { MissedTimes } from '../../../notify/words/missed-message.ts';
import { isMap } from '../../../schema/json.ts';
import type { Place } from '../../../store/approvals/waiting-task.ts';
import { changesOf } from '../../../store/messages/told-of.ts';
import type { OutboxEvent } from '../../carrier.ts';
import type { RowRun, StoredTask } from './run-of-row.ts';
import type { Saying } from './saying.ts';

/** What an event is news of. */
export interface News {
  /** Names the thing that happened within its run: several events may say it. */
  readonly name: string;
  readonly missed?: MissedTimes;
}

/** What an event is news of; undefined where it is none: a task that waits on from an earlier attempt waits already. */
export async function readNews(
  place: Place,
  event: OutboxEvent,
  saying: Saying,
  run: RowRun,
): Promise<News | undefined> {
  if (saying.of === 'run') return { name: `run ${run.attempt} lost` };
  if (saying.of === 'plan') {
    const missed = missedIn(await changesOf(place, event.id));
    return missed && { name: `plan ${missed.due_at}`, missed };
  }
  const task = taskOf(run, event);
  const [state = 'over'] = saying.states;
  if (task === undefined || (state === 'awaiting_approval' && !saying.again && task.carried_from !== null))
    return undefined;
  return { name: `task ${task.asked_in} ${state}${saying.again ? ' again' : ''} ${task.task}` };
}

/** The task an event is of. */
export function taskOf(run: RowRun, event: OutboxEvent): StoredTask | undefined {
  return [...run.tasks.values()].find(({ id }) => id === event.task_id);
}

function missedIn(changes: unknown): MissedTimes | undefined {
  if (!isMap(changes) || typeof changes.due_at !== 'string') return undefined;
  return { due_at: changes.due_at, times: Number(changes.times ?? 1) };
}
