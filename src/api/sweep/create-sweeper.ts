import { sweepLostRuns } from '../../store/runs/alive/sweep-lost-runs.ts';
import type { ApiContext } from '../context.ts';
import { SILENT_MS } from './silence.ts';

/** How lost runs are looked for. */
export interface SweeperOptions {
  readonly context: ApiContext;
  /** Time between two looks; 15 s where not given. */
  readonly everyMs?: number;
  /** How long runs have to make themselves heard before the first look, and after anything that may have kept them from it; 60 s. */
  readonly graceMs?: number;
  /** A run is lost that was not heard of for so long; 60 s. */
  readonly silentMs?: number;
  /** Hears of a look that failed; the next is taken after the grace time. */
  readonly onFailure?: (thrown: unknown) => void;
}

/** What looks for lost runs until it is stopped. */
export interface Sweeper {
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

const EVERY_MS = 15_000;

/**
 * Looks for runs that fell silent. That they were silent may be this server's own doing: it was not there, it slept (a suspended laptop,
 * a clock that was set), or the database was away. After each of these runs have the grace time before anybody is given up.
 */
export function createSweeper(options: SweeperOptions): Sweeper {
  const { context, everyMs = EVERY_MS, graceMs = SILENT_MS, onFailure = () => undefined } = options;
  const { clock } = context;
  let heardSince = clock.now();
  let lastLook = heardSince;
  let stopped = false;
  let cancel: () => void = () => undefined;
  let looking: Promise<void> = Promise.resolve();

  const look = async (): Promise<void> => {
    const now = clock.now();
    // The wall clock: the monotonic one stands still while a machine sleeps.
    const gap = now - lastLook;
    lastLook = now;
    if (gap < 0 || gap > 2 * everyMs) heardSince = now;
    if (now - heardSince < graceMs) return;
    try {
      await sweepAll(context, options.silentMs ?? SILENT_MS, () => stopped);
    } catch (thrown) {
      heardSince = clock.now();
      onFailure(thrown);
    }
    // A slow look is no gap of its own.
    lastLook = clock.now();
  };
  const next = (): void => {
    if (stopped) return;
    cancel = clock.after(everyMs, () => {
      looking = look().finally(next);
    });
  };
  next();
  return {
    stop: async () => {
      stopped = true;
      cancel();
      await looking;
    },
  };
}

async function sweepAll({ database, changed }: ApiContext, silentMs: number, isStopped: () => boolean): Promise<void> {
  for (let more = true; more && !isStopped(); ) {
    const swept = await sweepLostRuns(database, { silentMs });
    if (swept.runs > 0) changed();
    more = swept.more;
  }
}
