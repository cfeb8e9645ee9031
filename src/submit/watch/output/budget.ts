import type { Clock } from '../../../system/clock.ts';

/** Between two requests in the long run, ms. */
export const EACH_MS = 250;
/** So many may follow each other at once. */
const BURST = 20;

/** Says whether one more request may be made, of which so many are left for others; one that may counts. */
export type Budget = (reserve?: number) => boolean;

/** A budget of four requests a second, with some saved up. */
export function createBudget(clock: Clock): Budget {
  let left = BURST;
  let counted = clock.monotonic();
  return (reserve = 0) => {
    const now = clock.monotonic();
    left = Math.min(BURST, left + (now - counted) / EACH_MS);
    counted = now;
    if (left - 1 < reserve) return false;
    left -= 1;
    return true;
  };
}
