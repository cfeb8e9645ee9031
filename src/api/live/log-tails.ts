import { isSettled, type TaskStatus } from '../../run/status.ts';
import type { Database } from '../../store/database.ts';
import { channelOf } from '../../store/events/channels.ts';
import { type LogState, logStates } from '../../store/logs/read-log.ts';
import type { Clock } from '../../system/clock.ts';
import { type Bell, createBell } from './pace/bell.ts';
import { createPacer } from './pace/pacer.ts';

/** One reader of a log that grows: its bell rings when there is something to see, and ends where the task is no more. */
export interface LogTail {
  readonly bell: Bell;
  /** What was seen last: the length in bytes, and whether more may come. Nothing before the first look. */
  seen(): Seen;
  release(): void;
}

/** How a log was seen. */
export interface Seen {
  readonly bytes: number;
  readonly over: boolean;
}

/** Follows the logs of many readers with one statement. */
export interface LogTails {
  follow(task: number): LogTail;
  /** The logs of some tasks may have grown. */
  wake(): void;
  close(): Promise<void>;
}

/** Shortest time between two looks, and longest while somebody follows, ms. */
const PACE_MS = 50;
const LOOK_MS = 1_000;

/** The end of a log may arrive after the end of its task: so long, in ms, must both be quiet. */
const QUIET_MS = 3_000;

interface Follower {
  readonly task: number;
  readonly bell: Bell;
  seen: Seen;
}

/** Tails nobody follows yet. */
export function createLogTails({ database, clock }: { database: Database; clock: Clock }): LogTails {
  const followers = new Set<Follower>();
  let listening: Promise<() => Promise<void>> | undefined;

  const look = async (): Promise<void> => {
    const seen = [...followers];
    const states = await logStates(database, [...new Set(seen.map(({ task }) => task))]);
    for (const follower of seen) {
      const state = states.get(follower.task);
      if (state === undefined) follower.bell.end();
      else show(follower, { bytes: state.bytes, over: isOver(state) });
    }
  };
  const pacer = createPacer({
    clock,
    everyMs: PACE_MS,
    // A database that is away is looked at again.
    work: () =>
      (followers.size === 0 ? Promise.resolve() : look()).finally(() => {
        if (followers.size > 0) pacer.askLater(LOOK_MS);
      }),
  });
  const wake = (): void => {
    if (followers.size > 0) pacer.ask();
  };
  return {
    wake,
    follow: (task) => {
      listening ??= database.listen(channelOf(database.schema, 'logs'), wake);
      const follower: Follower = { task, bell: createBell(clock), seen: { bytes: 0, over: false } };
      followers.add(follower);
      wake();
      return {
        bell: follower.bell,
        seen: () => follower.seen,
        release: () => {
          followers.delete(follower);
          follower.bell.end();
          if (followers.size === 0) pacer.rest();
        },
      };
    },
    close: async () => {
      for (const { bell } of followers) bell.end();
      followers.clear();
      await pacer.stop();
      await listening?.then((unlisten) => unlisten()).catch(() => undefined);
    },
  };
}

function isOver({ status, quietMs }: LogState): boolean {
  return isSettled(status as TaskStatus) && quietMs >= QUIET_MS;
}

function show(follower: Follower, seen: Seen): void {
  const { bytes, over } = follower.seen;
  follower.seen = seen;
  if (seen.bytes !== bytes || seen.over !== over) follower.bell.ring();
}
