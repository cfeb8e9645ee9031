import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ApiError } from '../../client/api-error.ts';
import type { TaskClient } from '../../client/task-client.ts';
import type { Task } from '../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../data/dashboard.ts';
import { useLive } from '../data/use-live.ts';
import { type Loaded, useLoaded } from '../data/use-loaded.ts';
import { words } from '../words/en.ts';

/** What the address says of a task: its id, or its name in an attempt of a run. */
export interface TaskPlace {
  readonly id?: string;
  readonly run_id?: string;
  readonly attempt?: string;
  readonly task?: string;
}

/** The task of an address, as it is now. */
export function useTask(place: TaskPlace): Loaded<Task> {
  const { client } = useDashboard();
  const loaded = useLoaded(JSON.stringify(place), (signal) => findTask(client, place, signal));
  const changed = useSignal<Task | undefined>(undefined);
  const known = loaded.value;
  useLive((changes) => {
    for (const change of changes) {
      if (change.kind === 'reset') loaded.reload();
      else if (change.kind === 'task' && change.row.id === known?.id) changed.value = change.row;
    }
  });
  const row = newer(known, changed.value);
  // How its approval stands the stream does not say.
  const isBehind = row !== undefined && row.version !== known?.version && row.approval_state !== null;
  useEffect(() => {
    if (isBehind) loaded.reload();
  }, [isBehind, row?.version]);
  return { ...loaded, value: row };
}

function newer(known: Task | undefined, changed: Task | undefined): Task | undefined {
  if (known === undefined || changed?.id !== known.id || changed.version <= known.version) return known;
  const { approval, fleet } = known;
  return { ...changed, ...(approval && { approval }), ...(fleet && { fleet }) };
}

async function findTask(client: TaskClient, place: TaskPlace, signal: AbortSignal): Promise<Task> {
  const { id, run_id = '', attempt, task = '' } = place;
  if (id !== undefined) return client.getTask(Number(id), { signal });
  const { items } = await client.pageTasks({ run_id, attempt: Number(attempt), task: [task], limit: 1 }, { signal });
  const [found] = items;
  if (found === undefined) throw new ApiError(words.task.missing(task, run_id), { status: 404 });
  return client.getTask(found.id, { signal });
}
