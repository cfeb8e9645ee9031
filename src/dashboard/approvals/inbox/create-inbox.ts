import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ApiError } from '../../../client/api-error.ts';
import type { TaskClient } from '../../../client/task-client.ts';
import type { Approval, ApprovalPage, Task } from '../../../schema/generated/task-api/api-types.ts';
import type { Change } from '../../data/live.ts';
import { createRows } from '../../data/rows.ts';
import { apiErrorOf } from '../../data/use-loaded.ts';

/** Something that waits for a decision, or did a moment ago. */
export interface Entry {
  readonly task: Task;
  /** The version of the task. */
  readonly version: number;
  readonly plan: string | null;
  readonly approval: Approval;
  /** Whether the reader may approve it, by its policy. */
  readonly mayApprove: boolean;
  /** True once it waits no more; it keeps its place, so that nothing moves under the reader's hand. */
  readonly isSettled: boolean;
}

/** What waits, oldest first, kept current. */
export interface Inbox {
  /** The rows, each a signal of its own; undefined while the first page is not there. */
  readonly rows: ReadonlySignal<readonly Signal<Entry>[] | undefined>;
  readonly hasMore: ReadonlySignal<boolean>;
  readonly isLoading: ReadonlySignal<boolean>;
  readonly error: ReadonlySignal<ApiError | undefined>;
  /** Loads it anew; what was settled goes. */
  load(): Promise<void>;
  /** Loads the next page behind what is shown. */
  more(): Promise<void>;
  /** Takes changes. True where `refresh` is needed to know what they mean. */
  take(changes: readonly Change[]): boolean;
  /** Asks again for what is shown, and takes up what came. */
  refresh(): Promise<void>;
  stop(): void;
}

const PAGE = 50;
const MOST = 200;
const keyOf = ({ task }: Pick<Entry, 'task'>): string => String(task.id);

/** The list of all that waits; with `mine` of what the reader may approve. */
export function createInbox(client: Pick<TaskClient, 'listApprovals'>, mine: boolean): Inbox {
  const known = createRows<Entry>(keyOf);
  const rows = signal<readonly Signal<Entry>[] | undefined>();
  const hasMore = signal(false);
  const isLoading = signal(false);
  const error = signal<ApiError | undefined>();
  const stopping = new AbortController();
  let cursor: string | null = null;

  const ask = async (query: object, take: (page: ApprovalPage) => void): Promise<void> => {
    isLoading.value = true;
    try {
      take(await client.listApprovals({ mine, limit: PAGE, ...query }, { signal: stopping.signal }));
      error.value = undefined;
    } catch (thrown) {
      if (!stopping.signal.aborted) error.value = apiErrorOf(thrown);
    } finally {
      isLoading.value = false;
    }
  };
  const goOn = ({ next_cursor }: ApprovalPage): void => {
    cursor = next_cursor;
    hasMore.value = next_cursor !== null;
  };
  const append = (page: ApprovalPage, to: readonly Signal<Entry>[]): void => {
    const given = page.items.map((item) => known.put(entryOf(item)));
    rows.value = [...to, ...given.filter((row) => !to.includes(row))];
  };

  return {
    rows,
    hasMore,
    isLoading,
    error,
    load: () =>
      ask({}, (page) => {
        append(page, []);
        known.keep(new Set(page.items.map(keyOf)));
        goOn(page);
      }),
    more: () =>
      ask(cursor === null ? {} : { cursor }, (page) => {
        append(page, rows.value ?? []);
        goOn(page);
      }),
    take(changes) {
      let isOld = false;
      for (const change of changes) {
        if (change.kind !== 'task') continue;
        const { row } = change;
        const held = known.get(String(row.id));
        if (row.status === 'awaiting_approval') isOld ||= held === undefined || row.version > held.peek().version;
        else if (held !== undefined) known.put({ ...held.peek(), task: row, version: row.version, isSettled: true });
      }
      return isOld;
    },
    refresh: () => {
      const count = rows.peek()?.length ?? 0;
      return ask({ limit: Math.min(MOST, count + PAGE) }, (page) => {
        const ids = new Set(page.items.map(keyOf));
        const isWhole = page.next_cursor === null;
        // What is not listed any more, and was not settled, is asked anew by a later attempt.
        const stays = (rows.peek() ?? []).filter(
          (row) => !isWhole || row.peek().isSettled || ids.has(keyOf(row.peek())),
        );
        append(page, stays);
        goOn(page);
      });
    },
    stop: () => stopping.abort(),
  };
}

function entryOf({ task, plan, approval, may_approve }: ApprovalPage['items'][number]): Entry {
  return { task, version: task.version, plan, approval, mayApprove: may_approve, isSettled: false };
}
