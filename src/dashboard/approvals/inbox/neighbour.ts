/** A row as far as moving through the list goes. */
export interface Stop {
  readonly id: number;
  readonly isSettled: boolean;
}

/**
 * The next (`step` 1) or previous (-1) one that waits, as seen from `from`; the first or last where nothing is shown. Undefined where there is
 * none in that direction.
 */
export function neighbour(stops: readonly Stop[], from: number | undefined, step: 1 | -1): number | undefined {
  const here = stops.findIndex(({ id }) => id === from);
  const start = here >= 0 ? here + step : step === 1 ? 0 : stops.length - 1;
  for (let at = start; at >= 0 && at < stops.length; at += step) {
    const stop = stops[at];
    if (stop !== undefined && !stop.isSettled) return stop.id;
  }
  return undefined;
}
