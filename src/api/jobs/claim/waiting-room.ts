import type { Clock } from '../../../system/clock.ts';
import type { JobBell } from '../job-bell.ts';

/** One look for a job: what was found, and whether there may be more for those who wait for the same. */
export interface Look {
  readonly found: string | undefined;
  readonly more: boolean;
}

/** Where claims wait for something to be there. Of those who wait for the same only a few look at one time. */
export interface WaitingRoom {
  /**
   * Looks, and looks again whenever something may be there, until there is, `ms` are over or `signal` aborts. Those with one `key` find
   * the same. `look` is given what to call as soon as something is found.
   */
  find(request: {
    readonly key: string;
    readonly look: (onFound: () => void) => Promise<Look>;
    readonly ms: number;
    readonly signal: AbortSignal;
  }): Promise<string | undefined>;
}

/** Longest time without a look, ms: a ring may be lost. */
const LOOK_MS = 1_000;
/** How many look at each ring at most; each that finds something sends another. */
const AT_ONCE = 4;

interface Group {
  /** Called with no hurry: those who came first look first. */
  readonly parked: Set<() => void>;
  /** Grows with each ring: who looked before it has not seen what it was about. */
  rings: number;
  members: number;
  readonly stop: () => void;
}

/** An empty room; the bell is heard while somebody is in it. */
export function createWaitingRoom({ clock, bell }: { clock: Clock; bell: JobBell }): WaitingRoom {
  const groups = new Map<string, Group>();

  const enter = (key: string): Group => {
    const group = groups.get(key) ?? createGroup(clock, bell);
    groups.set(key, group);
    group.members += 1;
    return group;
  };
  const leave = (key: string, group: Group): void => {
    group.members -= 1;
    if (group.members > 0) return;
    group.stop();
    groups.delete(key);
  };
  return {
    find: async ({ key, look, ms, signal }) => {
      const until = clock.monotonic() + ms;
      const group = enter(key);
      try {
        for (;;) {
          const heard = group.rings;
          const { found, more } = await look(() => wake(group, 1));
          if (found !== undefined) return found;
          if (more) wake(group, 1);
          const left = until - clock.monotonic();
          if (left <= 0 || signal.aborted) return undefined;
          if (heard === group.rings) await park(group, clock, left, signal);
          if (signal.aborted) return undefined;
        }
      } finally {
        leave(key, group);
      }
    },
  };
}

function createGroup(clock: Clock, bell: JobBell): Group {
  let cancelLook = (): void => undefined;
  const stopHearing = bell.hear('jobs', (many) => {
    group.rings += 1;
    wake(group, Math.min(many, AT_ONCE));
  });
  const lookLater = (): void => {
    cancelLook = clock.after(LOOK_MS, () => {
      wake(group, 1);
      lookLater();
    });
  };
  const stop = (): void => {
    cancelLook();
    stopHearing();
  };
  const group: Group = { parked: new Set(), rings: 0, members: 0, stop };
  lookLater();
  return group;
}

function wake(group: Group, most: number): void {
  for (const call of [...group.parked].slice(0, most)) {
    group.parked.delete(call);
    call();
  }
}

function park(group: Group, clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      group.parked.delete(done);
      signal.removeEventListener('abort', done);
      cancel();
      resolve();
    };
    const cancel = clock.after(ms, done);
    signal.addEventListener('abort', done, { once: true });
    group.parked.add(done);
  });
}
