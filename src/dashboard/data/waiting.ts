import { type ReadonlySignal, signal } from '@preact/signals';
import type { TaskClient } from '../../client/task-client.ts';
import type { ApprovalPage } from '../../schema/generated/task-api/api-types.ts';
import type { Live } from './live.ts';
import { calmly } from './pace/calmly.ts';

/** What waits for a decision, kept current. */
export interface Waiting {
  /** The oldest of them, at most 100; undefined while it is not known. */
  readonly page: ReadonlySignal<ApprovalPage | undefined>;
  refresh(): Promise<void>;
}

/** Asks again, not more than once a second, when a task begins or ceases to wait. */
export function createWaiting(client: Pick<TaskClient, 'listApprovals'>, live: Pick<Live, 'on'>): Waiting {
  const page = signal<ApprovalPage | undefined>();
  const refresh = async (): Promise<void> => {
    try {
      page.value = await client.listApprovals({ limit: 100 });
    } catch {
      // What was known stays; the connection's state tells of the trouble.
    }
  };
  const soon = calmly(() => void refresh(), 1_000);
  live.on((changes) => {
    const known = new Set(page.peek()?.items.map(({ task }) => task.id));
    const matters = changes.some(
      (change) =>
        change.kind === 'reset' ||
        (change.kind === 'task' && (change.row.status === 'awaiting_approval' || known.has(change.row.id))),
    );
    if (matters) soon();
  });
  return { page, refresh };
}
