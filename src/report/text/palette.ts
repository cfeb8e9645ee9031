import colours from 'picocolors';

/** How a reporter paints words; with colour off every function answers the text as it is. */
export interface Palette {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly wait: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** The palette of every reporter. */
export function createPalette(colour: boolean): Palette {
  const paint = colours.createColors(colour);
  return {
    good: paint.green,
    bad: paint.red,
    warn: paint.yellow,
    wait: paint.cyan,
    dim: paint.dim,
    strong: paint.bold,
  };
}

/**
 * Whether to write colours: `NO_COLOR` (any value but the empty one) forbids them, then `FORCE_COLOR` decides (`0` and `false` forbid,
 * anything else orders them), else only a terminal that is not `TERM=dumb` gets them.
 */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTTY: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTTY && env.TERM !== 'dumb';
}
