import { GithubFault } from '../../../github-access/github-fault.ts';
import { forgetMarks } from '../../../store/github/marks.ts';
import { type DuePull, keepSeen, takeDuePulls } from '../../../store/github/pulls-due.ts';
import type { GithubContext } from '../context.ts';
import type { createTurns } from '../in-turn.ts';
import { type GithubPlace, placeOfKey } from '../place.ts';
import type { LastLook, PullLook } from '../pull/settle-pull.ts';

/** How pull requests are looked at without being told. */
export interface PollingOptions {
  readonly context: GithubContext;
  readonly settle: (place: GithubPlace, last: LastLook) => Promise<PullLook>;
  readonly inTurn: ReturnType<typeof createTurns>;
  /** Time between two looks at one; 5 minutes where not given. */
  readonly everyMs?: number;
}

const EVERY_MS = 5 * 60_000;
/** The first look comes soon: something may have been missed while no server was there. */
const FIRST_MS = 10_000;
/** So many are taken at one time, so that other servers have their share. */
const MOST = 100;

/**
 * Looks at the pull requests that tasks wait for, now and then until it is stopped: a webhook that was lost costs five minutes, no more.
 * Any number of servers may do it; each pull request is one server's at a time.
 */
export function createPolling({ context, settle, inTurn, everyMs = EVERY_MS }: PollingOptions): {
  stop(): Promise<void>;
} {
  const { database, clock, access, logger } = context;
  const told = new Set<string>();
  let stopped = false;
  let cancel: () => void = () => undefined;
  let running: Promise<unknown> = Promise.resolve();

  const lookAt = async ({ key, etag, waiting }: DuePull): Promise<void> => {
    const place = placeOfKey(key);
    if (place === undefined) return;
    const look = await inTurn(key, () => settle(place, { etag, waiting }));
    await keepSeen(database, key, look.etag ?? null, look.waiting);
    told.delete(key);
  };
  const lookAtAll = async (): Promise<void> => {
    const wanted = { host: access.host, everyMs: Math.floor(everyMs * 0.9), limit: MOST };
    let due = await takeDuePulls(database, wanted);
    while (due.length > 0 && (await lookAtEach(due)))
      due = due.length === MOST ? await takeDuePulls(database, wanted) : [];
    await forgetMarks(database);
  };
  const lookAtEach = async (due: readonly DuePull[]): Promise<boolean> => {
    for (const pull of due) {
      if (stopped) return false;
      try {
        await lookAt(pull);
      } catch (thrown) {
        if (!(thrown instanceof GithubFault)) throw thrown;
        if (!told.has(pull.key)) logger.warn('A pull request cannot be looked at.', { place: pull.key, error: thrown });
        told.add(pull.key);
        // Of a GitHub that limits us, or does not answer, nothing more is asked in this round.
        if (thrown.trouble !== 'refused') return false;
      }
    }
    return true;
  };
  const later = (ms: number): void => {
    cancel = clock.after(ms, () => {
      running = lookAtAll()
        .catch((thrown: unknown) => logger.warn('Looking at pull requests failed.', { error: thrown }))
        .finally(() => {
          if (!stopped) later(everyMs);
        });
    });
  };
  later(Math.min(FIRST_MS, everyMs));
  return {
    stop: async () => {
      stopped = true;
      cancel();
      await running;
    },
  };
}
