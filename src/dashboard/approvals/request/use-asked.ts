import type { ApiError } from '../../../client/api-error.ts';
import type { Approval, Task } from '../../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { useLive } from '../../data/use-live.ts';
import { useLoaded } from '../../data/use-loaded.ts';
import type { Desk } from '../desk.ts';

/** What is known of a task that is shown. */
export interface Known {
  readonly asked:
    | { readonly task: Task; readonly approval: Approval | undefined; readonly mayApprove: boolean | undefined }
    | undefined;
  readonly plan: string | null;
  readonly error: ApiError | undefined;
  /** Asks again what became of it. */
  reload(): void;
}

/** A task by what the list knows of it, and by itself where that is less or older. */
export function useAsked(desk: Desk, id: number): Known {
  const { client } = useDashboard();
  const entry = desk.inbox.rows.value?.find((row) => row.peek().task.id === id)?.value;
  const listed = entry === undefined ? (desk.inbox.rows.value === undefined ? 'unknown' : 'absent') : 'there';
  const isAsked = listed === 'absent' || entry?.isSettled === true;
  const loaded = useLoaded(`task ${id} ${isAsked}`, async (signal) =>
    isAsked ? client.getTask(id, { signal }) : undefined,
  );
  useLive((changes) => {
    const isNewer = changes.some((change) => change.kind === 'task' && change.row.id === id);
    if (isAsked && (isNewer || changes.some(({ kind }) => kind === 'reset'))) loaded.reload();
  });
  const reload = (): void => {
    void desk.inbox.refresh();
    if (isAsked) loaded.reload();
  };
  const own = loaded.value;
  const base = { plan: entry?.plan ?? null, error: loaded.error, reload };
  if (own !== undefined && own.version >= (entry?.version ?? 0)) {
    const { approval = entry?.approval, ...task } = own;
    return { ...base, asked: { task, approval, mayApprove: entry?.mayApprove } };
  }
  if (entry === undefined) return { ...base, asked: undefined };
  return { ...base, asked: { task: entry.task, approval: entry.approval, mayApprove: entry.mayApprove } };
}
