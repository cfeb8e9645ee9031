import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ApiError } from '../../../client/api-error.ts';
import type { TaskClient } from '../../../client/task-client.ts';
import type { Run } from '../../../schema/generated/task-api/api-types.ts';
import type { Change } from '../../data/live.ts';
import { createRows } from '../../data/rows.ts';
import { apiErrorOf } from '../../data/use-loaded.ts';
import { matches, queryOf, type RunsFilter } from '../filter/filter.ts';

/** Runs of a filter, newest first, page by page. */
export interface RunsList {
  /** The rows, each a signal of its own; undefined while the first page is not there. */
  readonly rows: ReadonlySignal<readonly Signal<Run>[] | undefined>;
  /** Whether there are older ones. */
  readonly hasOlder: ReadonlySignal<boolean>;
  readonly isLoading: ReadonlySignal<boolean>;
  readonly error: ReadonlySignal<ApiError | undefined>;
  /** How many runs came since, which are not shown until the first page is loaded again. */
  readonly fresh: ReadonlySignal<number>;
  /** Loads the first page anew; what is shown stays until it is there. */
  load(): Promise<void>;
  /** Loads the next page behind what is shown. */
  older(): Promise<void>;
  /** Takes changes of rows that are shown, and counts those that are new. True where counts of tasks may be old now. */
  take(changes: readonly Change[]): boolean;
  /** Asks for the first page again, for what is shown alone. */
  refresh(): Promise<void>;
  stop(): void;
}

const PAGE = 25;
const keyOf = ({ run_id, attempt }: Pick<Run, 'run_id' | 'attempt'>): string => `${attempt} ${run_id}`;

/** The list of one filter. */
export function createRunsList(client: Pick<TaskClient, 'listRuns'>, filter: RunsFilter, now: () => number): RunsList {
  const known = createRows<Run>(keyOf);
  const rows = signal<readonly Signal<Run>[] | undefined>();
  const hasOlder = signal(false);
  const isLoading = signal(false);
  const error = signal<ApiError | undefined>();
  const unseen = new Set<string>();
  const fresh = signal(0);
  const stopping = new AbortController();
  let cursor: string | null = null;

  const ask = async (from: string | undefined, take: (items: readonly Run[], next: string | null) => void) => {
    const query = { ...queryOf(filter, now()), limit: PAGE, ...(from === undefined ? {} : { cursor: from }) };
    isLoading.value = true;
    try {
      const page = await client.listRuns(query, { signal: stopping.signal });
      error.value = undefined;
      take(page.items, page.next_cursor);
    } catch (thrown) {
      if (!stopping.signal.aborted) error.value = apiErrorOf(thrown);
    } finally {
      isLoading.value = false;
    }
  };
  const goOn = (next: string | null): void => {
    cursor = next;
    hasOlder.value = next !== null;
  };

  return {
    rows,
    hasOlder,
    isLoading,
    error,
    fresh,
    load: () =>
      ask(undefined, (items, next) => {
        unseen.clear();
        fresh.value = 0;
        rows.value = items.map(known.put);
        known.keep(new Set(items.map(keyOf)));
        goOn(next);
      }),
    older: () =>
      ask(cursor ?? undefined, (items, next) => {
        const shown = rows.value ?? [];
        rows.value = [...shown, ...items.map(known.put).filter((row) => !shown.includes(row))];
        goOn(next);
      }),
    take(changes) {
      const shownIds = new Set(rows.peek()?.map((row) => row.peek().run_id));
      let isOld = false;
      for (const change of changes) {
        if (change.kind === 'task') isOld ||= shownIds.has(change.row.run_id);
        if (change.kind !== 'run' || known.update(change.row)) continue;
        if (rows.peek() !== undefined && isNewer(change.row, rows.peek()) && matches(filter, change.row, now())) {
          unseen.add(keyOf(change.row));
        }
      }
      fresh.value = unseen.size;
      return isOld;
    },
    refresh: async () => {
      // A failure here is told by the connection's state; what is shown stays.
      const page = await client
        .listRuns({ ...queryOf(filter, now()), limit: PAGE }, { signal: stopping.signal })
        .catch(() => undefined);
      for (const run of page?.items ?? []) {
        const held = known.get(keyOf(run));
        if (held !== undefined && run.version >= held.peek().version) held.value = run;
      }
    },
    stop: () => stopping.abort(),
  };
}

// An older run that changes was left out by its page, not by time.
function isNewer(run: Run, rows: readonly Signal<Run>[] | undefined): boolean {
  const [first] = rows ?? [];
  return first === undefined || run.started_at >= first.peek().started_at;
}
