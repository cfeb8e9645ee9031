import { Refused } from '../../sync/send/faults.ts';
import type { Clock } from '../../system/clock.ts';
import { Lost } from '../calls/lost.ts';
import type { FleetEvent } from '../calls/wire.ts';
import { within } from './within.ts';

/** Says again and again that a step goes on, and what happened to it. */
export interface Heartbeat {
  /** Aborted when the step is to be stopped because its run is. */
  readonly cancelled: AbortSignal;
  /** Aborted, with a sentence, when the step is no longer with this worker: whatever comes of it here counts for nothing. */
  readonly lost: AbortSignal;
  /** Something happened to the step; it goes along with a beat that comes soon. */
  tell(event: FleetEvent): void;
  /** Tells what is untold now. */
  beat(): Promise<void>;
  /** No more beats, and no limit any more; answers what was not told. */
  settle(): Promise<readonly FleetEvent[]>;
  stop(): void;
}

/** What a heartbeat is made of. */
export interface HeartbeatOptions {
  readonly clock: Clock;
  /** How long the step stays here unsaid, and how often it is said; ms. */
  readonly lockMs: number;
  readonly beatMs: number;
  readonly extend: (events: readonly FleetEvent[], signal: AbortSignal) => Promise<{ readonly cancel: boolean }>;
  /** Hears why what happened was not taken. */
  readonly onRefused: (reason: string) => void;
}

/** ms between something that happened and its telling, so that much that happens at once is one call. */
const SOON_MS = 500;
/** ms after which a beat that failed is tried again. */
const AGAIN_MS = 1_000;
/** Events that are kept for a beat; the API takes as many at a time. */
const MOST_UNTOLD = 1_000;
/** A beat may take this part of the lock: a connection that hangs must leave time for another. */
export const PATIENCE = 1 / 3;

/** Begins with the moment at which the step was given. */
export function createHeartbeat(options: HeartbeatOptions): Heartbeat {
  const { clock, lockMs, beatMs, extend } = options;
  const [lost, cancelled] = [new AbortController(), new AbortController()];
  let untold: readonly FleetEvent[] = [];
  let held = clock.monotonic();
  let isOver = false;
  let beating: Promise<void> | undefined;
  let disarm: () => void = () => undefined;
  let disarmLimit: () => void = () => undefined;

  const arm = (ms: number): void => {
    disarm();
    if (!isOver) disarm = clock.after(Math.min(ms, beatMs), () => void beat());
  };
  const stop = (): void => {
    isOver = true;
    disarm();
    disarmLimit();
  };
  const lose = (reason: string): void => {
    if (isOver) return;
    stop();
    lost.abort(reason);
  };
  const watch = (): void => {
    const left = held + lockMs - clock.monotonic();
    if (left <= 0) lose(`the API could not be told of it for ${lockMs / 1_000} s`);
    else disarmLimit = clock.after(left, watch);
  };
  const failed = (thrown: unknown, events: readonly FleetEvent[]): void => {
    if (thrown instanceof Lost) lose(thrown.message);
    else if (thrown instanceof Refused) options.onRefused(thrown.message);
    else untold = [...events, ...untold];
    arm(AGAIN_MS);
  };
  const send = async (): Promise<void> => {
    disarm();
    const events = untold;
    untold = [];
    const asked = clock.monotonic();
    try {
      const { cancel } = await within(clock, lockMs * PATIENCE, lost.signal, (signal) => extend(events, signal));
      held = asked;
      if (cancel) cancelled.abort();
      arm(untold.length > 0 ? SOON_MS : beatMs);
    } catch (thrown) {
      failed(thrown, events);
    }
  };
  const beat = async (): Promise<void> => {
    if (isOver) return;
    beating ??= send().finally(() => {
      beating = undefined;
    });
    await beating;
  };
  watch();
  arm(beatMs);
  return {
    cancelled: cancelled.signal,
    lost: lost.signal,
    tell: (event) => {
      if (untold.length < MOST_UNTOLD) untold = [...untold, event];
      if (untold.length === 1 && beating === undefined) arm(SOON_MS);
    },
    beat,
    settle: async () => {
      stop();
      await beating;
      return untold;
    },
    stop,
  };
}
