import type { Task as TaskRow } from '../../../schema/generated/task-api/api-types.ts';
import { EACH_MS } from './budget.ts';
import { createPartReader, type PartsOptions, type ReadPart } from './read-parts.ts';
import { createWholeLines, type WholeLines } from './whole-lines.ts';

/** What the tasks of a run elsewhere print, read from their logs with few requests: one at a time, four a second in the long run. */
export interface LiveOutput {
  /** Hears a row. While its task runs its log is looked at now and then; once it does not, what it printed beyond what was shown is the answer, or its excerpt where that would be too many requests. */
  take(row: TaskRow): Promise<readonly Uint8Array[]>;
  stop(): void;
}

/** What showing it needs. */
export interface LiveOutputOptions extends Omit<PartsOptions, 'signal'> {
  /** Takes whole lines of a task that runs. */
  readonly print: (row: TaskRow, bytes: Uint8Array) => void;
}

/** A log is not looked at again before so many ms. */
const REST_MS = 1_000;
/** What looks at running tasks leave for the ends of others. */
const RESERVE = 10;
const ELLIPSIS = Buffer.from('… the rest is in its log\n');

interface Log {
  row: TaskRow;
  readonly lines: WholeLines;
  /** The next byte to ask for. */
  at: number;
  /** When it was last looked at, by the monotonic clock. */
  looked: number;
  /** Ends when it may be read again. */
  turn: Promise<unknown>;
}

/** Looks at the logs of the tasks it hears of. */
export function createLiveOutput({ client, clock, print }: LiveOutputOptions): LiveOutput {
  const logs = new Map<number, Log>();
  const over = new AbortController();
  const readPart = createPartReader({ client, clock, signal: over.signal });
  let isLooking = false;

  const look = async (): Promise<void> => {
    const log = nextOf(logs.values(), clock.monotonic() - REST_MS);
    if (log === undefined) return;
    log.looked = clock.monotonic();
    const lines = await inTurn(log, async () => {
      const part = await readPart(log.row.id, log.at, RESERVE);
      if (part === undefined) return undefined;
      log.at = part.end;
      return log.lines.add(part.bytes);
    });
    if (lines !== undefined && lines.byteLength > 0) print(log.row, lines);
  };
  const tick = (): void => {
    timer = clock.after(EACH_MS, tick);
    if (isLooking) return;
    isLooking = true;
    void look().finally(() => {
      isLooking = false;
    });
  };
  let timer = clock.after(EACH_MS, tick);

  return {
    take: async (row) => {
      const known = logs.get(row.id);
      if (known !== undefined && known.row.version >= row.version) return [];
      const log = known ?? { row, lines: createWholeLines(), at: 0, looked: -REST_MS, turn: Promise.resolve() };
      log.row = row;
      logs.set(row.id, log);
      if (row.status === 'running' || row.status === 'queued') return [];
      // Who printed nothing has no excerpt, and what was carried over printed elsewhere.
      if (row.log_excerpt === null || row.carried_from !== null) return [];
      return inTurn(log, () => readRest(log, readPart));
    },
    stop: () => {
      over.abort();
      timer();
    },
  };
}

/** Of those that run and were not looked at since `due`, the one that has waited longest. */
function nextOf(logs: Iterable<Log>, due: number): Log | undefined {
  let next: Log | undefined;
  for (const log of logs) {
    const isDue = log.row.status === 'running' && log.looked <= due;
    if (isDue && (next === undefined || log.looked < next.looked)) next = log;
  }
  return next;
}

function inTurn<Answer>(log: Log, work: () => Promise<Answer>): Promise<Answer> {
  const turn = log.turn.then(work);
  log.turn = turn;
  return turn;
}

async function readRest(log: Log, readPart: ReadPart): Promise<readonly Uint8Array[]> {
  const rest: Uint8Array[] = [];
  for (let hasMore = true; hasMore; ) {
    const part = await readPart(log.row.id, log.at);
    // The log of a task that was quick may come after its end.
    const isThere = part !== undefined && part.end > 0;
    rest.push(isThere ? log.lines.add(part.bytes) : insteadOf(log));
    log.at = part?.end ?? log.at;
    hasMore = part?.hasMore ?? false;
  }
  return [...rest, log.lines.rest()].filter(({ byteLength }) => byteLength > 0);
}

// What cannot be asked for is told in brief.
function insteadOf({ at, row, lines }: Log): Uint8Array {
  return at > 0 ? Buffer.concat([lines.rest(), ELLIPSIS]) : Buffer.from(`${row.log_excerpt ?? ''}\n`);
}
