import type { RunEvent } from '../../run/event.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { Run } from '../../run/run.ts';
import { sleep } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';
import type { Channel } from '../send/channel.ts';
import { type EarlierRun, isRecovered, slowTasks } from './history.ts';
import { momentsAtEnd, momentsOf } from './moments.ts';
import type { Teller } from './teller.ts';

/** A rule at work: what it says, and the way that takes. */
export interface Line {
  readonly teller: Teller;
  readonly channel: Channel;
}

/** What the observer of notifications is made of. */
export interface NotificationObserverOptions {
  readonly system: System;
  /** Opens the rules once the run has its name. */
  readonly open: (run: Run, signal: AbortSignal) => readonly Line[];
  /** Earlier runs, newest first; undefined where no rule asks for them. */
  readonly earlier: (() => Promise<readonly EarlierRun[]>) | undefined;
  /** ms that what is left may take once the run is over. */
  readonly patience: number | (() => number);
  readonly onNote: (message: string) => void;
}

/** Hears a run and tells people of it, beside the run: it never slows or fails it, and ends within `patience` after it. */
export function createNotificationObserver(options: NotificationObserverOptions): RunObserver {
  const { system, patience, onNote } = options;
  const over = new AbortController();
  let lines: readonly Line[] = [];
  let earlier: Promise<readonly EarlierRun[]> = Promise.resolve([]);
  let last: Run | undefined;
  let endedAs: RunEvent | undefined;

  const begin = (run: Run): void => {
    lines = options.open(run, over.signal);
    earlier = options.earlier?.().catch(() => []) ?? Promise.resolve([]);
  };
  const sayTheRest = async (run: Run): Promise<void> => {
    const runs = await earlier;
    const moments = momentsAtEnd(run, isRecovered(run, runs));
    const slow = slowTasks(run, runs);
    for (const { teller } of lines) teller.end(moments, run, slow);
    await Promise.all(lines.map(({ channel }) => channel.drained()));
  };
  return {
    name: 'notifications',
    onEvent: (event, run) => {
      // Who takes over a run from somebody else does not hear it begin.
      if (last === undefined || event.type === 'run_started') begin(run);
      last = run;
      if (event.type === 'run_ended') endedAs = event;
      for (const { teller } of lines) teller.hear(momentsOf(event), run);
    },
    close: async () => {
      if (last === undefined || endedAs === undefined) return;
      const done = new AbortController();
      const rest = sayTheRest(last).finally(() => done.abort());
      await sleep(system.clock, typeof patience === 'function' ? patience() : patience, done.signal);
      over.abort();
      // What listens to the signal ends now; what does not is not waited for.
      const grace = sleep(system.clock, GRACE_MS, done.signal);
      await Promise.race([rest.catch((thrown: unknown) => onNote(`Notifications broke: ${String(thrown)}`)), grace]);
      for (const title of lines.flatMap(({ channel }) => channel.waiting()))
        onNote(`Nobody was told in time: ${title}.`);
    },
  };
}

const GRACE_MS = 500;
