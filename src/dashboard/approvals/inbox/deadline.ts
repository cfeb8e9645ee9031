const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How much of the time for a decision is left. */
export interface TimeLeft {
  /** ms; 0 where it is over. */
  readonly ms: number;
  /** Less than an hour, or than a tenth of the whole time (at most a day). */
  readonly isNear: boolean;
  readonly isOver: boolean;
}

/** The time left until `expires`, for what waits since `since`; all in ms since 1970. */
export function timeLeft(expires: number, since: number, now: number): TimeLeft {
  const ms = Math.max(0, expires - now);
  const near = Math.max(HOUR_MS, Math.min(DAY_MS, (expires - since) / 10));
  return { ms, isNear: ms <= near, isOver: ms === 0 };
}
