import type { Clock } from '../../system/clock.ts';

/** ms after a cancel by which everything outside must have been told. */
const TOLD_BY_MS = 6_000;
const LEAST_MS = 250;
const USUAL_MS = 5_000;

/** Answers how long, in ms, a service may still take: less once the job is cancelled, since GitHub will not wait. */
export function createPatience(cancelled: AbortSignal, clock: Pick<Clock, 'monotonic'>): () => number {
  let since: number | undefined;
  const begin = (): void => {
    since = clock.monotonic();
  };
  cancelled.addEventListener('abort', begin, { once: true });
  return () => (since === undefined ? USUAL_MS : Math.max(LEAST_MS, TOLD_BY_MS - (clock.monotonic() - since)));
}
