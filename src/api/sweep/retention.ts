import type { Database } from '../../store/database.ts';
import { pruneDeliveries } from '../../store/deliveries/prune-deliveries.ts';
import { pruneLanes } from '../../store/prune/prune-lanes.ts';
import { pruneLooseTasks, prunePlans } from '../../store/prune/prune-plans.ts';
import { pruneEvents, pruneLogs } from '../../store/prune/prune-records.ts';
import type { Clock } from '../../system/clock.ts';
import { isoTime } from '../../system/clock.ts';

/** What is kept how long. What is absent is kept for ever, but for deliveries. */
export interface RetentionRules {
  /** Days after its start that a run stays with its tasks and logs, and a task of no registered run. */
  readonly keepDays?: number;
  /** The newest so many runs of each plan stay however old they are; without `keepDays` all others go once they ended. */
  readonly keepLast?: number;
  /** Days that events stay: the history of tasks, and how far back a live reader can be told what it missed. */
  readonly eventsDays?: number;
  /** Days that the logs of ended tasks stay. */
  readonly logsDays?: number;
  /** Days that the log of what was told outside stays; 30 where not given. */
  readonly deliveriesDays?: number;
}

/** How many rows one sweep removed. */
export interface Swept {
  readonly tasks: number;
  readonly runs: number;
  readonly events: number;
  readonly logs: number;
  readonly deliveries: number;
}

/** What a retention sweep needs beside the rules; `onSwept` hears of every sweep that went through. */
export interface RetentionOptions extends RetentionRules {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger?: { warn(message: string, details?: object): void };
  readonly onSwept?: (swept: Swept) => void;
}

/** Removes what is too old, now and then. Any number of servers may do it at once. */
export interface Retention {
  /** One sweep, now. Never removes what awaits approval. */
  sweep(): Promise<Swept>;
  /** Sweeps a minute from now and then every hour. */
  start(): void;
  /** Plans no further sweep and waits for the one that runs. */
  stop(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_MS = 60_000;
const EVERY_MS = 60 * 60 * 1000;
const DELIVERIES_DAYS = 30;

/** The retention of one database. */
export function createRetention(options: RetentionOptions): Retention {
  const { clock, logger } = options;
  let cancel: () => void = () => undefined;
  let running: Promise<unknown> | undefined;
  let stopped = false;

  const sweep = async (): Promise<Swept> => {
    const swept = await sweepOnce(options);
    options.onSwept?.(swept);
    return swept;
  };
  const runLater = (ms: number): void => {
    cancel = clock.after(ms, () => {
      running = sweep()
        .catch((thrown: unknown) => logger?.warn('What is too old could not be removed.', { error: thrown }))
        .finally(() => {
          if (!stopped) runLater(EVERY_MS);
        });
    });
  };
  return {
    sweep,
    start: () => {
      if (!stopped) runLater(FIRST_MS);
    },
    stop: async () => {
      stopped = true;
      cancel();
      await running;
    },
  };
}

async function sweepOnce(options: RetentionOptions): Promise<Swept> {
  const { database, clock, keepDays, keepLast, eventsDays, logsDays, deliveriesDays = DELIVERIES_DAYS } = options;
  const ago = (days: number): string => isoTime(clock.now() - days * DAY_MS);
  const before = keepDays === undefined ? {} : { before: ago(keepDays) };
  const plans =
    keepDays === undefined && keepLast === undefined
      ? { tasks: 0, runs: 0 }
      : await prunePlans(database, { ...before, ...(keepLast === undefined ? {} : { keepLast }) });
  const loose = keepDays === undefined ? 0 : await pruneLooseTasks(database, ago(keepDays));
  const logs = logsDays === undefined ? 0 : await pruneLogs(database, ago(logsDays));
  const events = eventsDays === undefined ? 0 : await pruneEvents(database, ago(eventsDays));
  const deliveries = await pruneDeliveries(database, ago(deliveriesDays));
  // It gives up where jobs are being written, which must keep nothing else from going.
  await pruneLanes(database);
  return { tasks: plans.tasks + loose, runs: plans.runs, events, logs, deliveries };
}
