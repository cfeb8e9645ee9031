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
