import { Fault } from '../errors.ts';
import { formatDuration } from '../schema/duration.ts';
import { NoEntry, Refused } from '../sync/send/faults.ts';
import { patiently } from '../sync/send/patience.ts';
import type { System } from '../system/system.ts';
import type { FleetCalls } from './calls/fleet-calls.ts';
import type { WorkerCard, WorkTerms } from './calls/wire.ts';
import { within } from './holding/within.ts';

/** A worker as the API sees it. */
export interface Presence {
  /** What the API asks of its workers, as it last said. */
  terms(): WorkTerms;
  /** Says that the worker is there, now. */
  announce(): Promise<void>;
  /** Says that it takes nothing new, as far as that can be said soon. */
  drain(): Promise<void>;
  /** Says that it is gone. */
  close(): Promise<void>;
}

/** ms between two announcements, and that one may take, at the end and before. */
const EVERY_MS = 20_000;
const LAST_WORDS_MS = 2_000;
const PATIENCE_MS = 5_000;
/** A server that is begun anew answers again within so many ms. */
const LEAST_MS = 30_000;

const never = new AbortController().signal;

/** Announces a worker, again and again. Throws Fault `unavailable` where the API will not have it, does not answer within `withinMs` (30 s at least), or `stop` aborts first. */
export async function openPresence(
  system: Pick<System, 'clock' | 'randomHex'>,
  calls: Pick<FleetCalls, 'announce' | 'remove'>,
  card: WorkerCard,
  stop: AbortSignal,
  withinMs?: number,
): Promise<Presence> {
  const { clock } = system;
  let draining = false;
  let isGone = false;
  let disarm: () => void = () => undefined;
  const say = (signal: AbortSignal) => calls.announce({ ...card, draining }, signal);
  const late = new AbortController();
  const longest = Math.max(withinMs ?? 0, LEAST_MS);
  const enough = withinMs === undefined ? undefined : clock.after(longest, () => late.abort());
  const first = AbortSignal.any([stop, late.signal]);
  const patience = { closing: never, stop: first, longestWait: 3_000 };
  let terms = await patiently(system, patience, () => say(first))
    .catch((thrown: unknown) => {
      throw late.signal.aborted && !stop.aborted ? neverAnswered(longest) : faultOf(thrown);
    })
    .finally(() => enough?.());
  // One after the other: a word that comes after the last one would bring the worker back.
  let saying: Promise<void> = Promise.resolve();
  const sayWithin = (ms: number): Promise<void> => {
    saying = saying.then(async () => {
      terms = await within(clock, ms, undefined, say).catch(() => terms);
    });
    return saying;
  };
  const announce = (): Promise<void> => sayWithin(PATIENCE_MS);
  const arm = (): void => {
    if (!isGone) disarm = clock.after(EVERY_MS, () => void announce().then(arm));
  };
  arm();
  return {
    terms: () => terms,
    announce,
    drain: () => {
      draining = true;
      return sayWithin(LAST_WORDS_MS);
    },
    close: async () => {
      disarm();
      await saying;
      isGone = true;
      disarm();
      await within(clock, LAST_WORDS_MS, undefined, calls.remove).catch(() => undefined);
    },
  };
}

function neverAnswered(ms: number): Fault {
  return new Fault('unavailable', `The task API did not answer for ${formatDuration(ms)}.`, {
    cure: 'Check the address (--api-base, API_BASE, or api-base of the action), and that a server runs there.',
  });
}

/** What keeps a worker from working, as the fault it ends with. */
export function faultOf(thrown: unknown): unknown {
  const isAnswer = thrown instanceof NoEntry || thrown instanceof Refused;
  if (!isAnswer) return thrown;
  const message =
    thrown instanceof Refused ? `The task API does not take this worker (${thrown.message})` : thrown.message;
  const words = `${message.replace(/\.$/, '')}.`;
  if (thrown instanceof Refused && thrown.status === 422) {
    return new Fault('usage', words, { cure: 'Give it another --name, --labels or --concurrency.', cause: thrown });
  }
  const cure = 'A worker needs a server with a fleet, and a token with the scope fleet:work.';
  return new Fault('unavailable', words, { cure, cause: thrown });
}
