import { type Clock, systemClock } from '../../src/system/clock.ts';

/** The machine's clock, on which nothing ever falls due that is `ms` away or more: what happens all the same was not waited for. */
export function clockUpTo(ms: number): Clock {
  return { ...systemClock, after: (away, fn) => (away < ms ? systemClock.after(away, fn) : () => undefined) };
}
