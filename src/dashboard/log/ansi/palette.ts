type Rgb = readonly [number, number, number];

/** The 16 colours of a terminal, as xterm has them; on the page they look as its theme says. */
const PALETTE: readonly Rgb[] = [
  [0, 0, 0],
  [205, 0, 0],
  [0, 205, 0],
  [205, 205, 0],
  [0, 0, 238],
  [205, 0, 205],
  [0, 205, 205],
  [229, 229, 229],
  [127, 127, 127],
  [255, 0, 0],
  [0, 255, 0],
  [255, 255, 0],
  [92, 92, 255],
  [255, 0, 255],
  [0, 255, 255],
  [255, 255, 255],
];

const CUBE = [0, 95, 135, 175, 215, 255] as const;

/** The place in the palette of what is most like a colour: one of 256 by its number, or red, green and blue. Undefined for no colour. */
export function nearest(color: number | Rgb): number | undefined {
  if (typeof color === 'number') {
    if (!Number.isInteger(color) || color < 0 || color > 255) return undefined;
    if (color < 16) return color;
  }
  const wanted = typeof color === 'number' ? rgbOf(color) : color;
  let best = 0;
  for (let place = 1; place < PALETTE.length; place++) {
    if (distance(wanted, place) < distance(wanted, best)) best = place;
  }
  return best;
}

function rgbOf(number: number): Rgb {
  if (number >= 232) {
    const grey = 8 + (number - 232) * 10;
    return [grey, grey, grey];
  }
  const level = (by: number): number => CUBE[Math.floor((number - 16) / by) % 6] ?? 0;
  return [level(36), level(6), level(1)];
}

function distance([r, g, b]: Rgb, place: number): number {
  const [r2, g2, b2] = PALETTE[place] ?? [0, 0, 0];
  return (r - r2) ** 2 + (g - g2) ** 2 + (b - b2) ** 2;
}
