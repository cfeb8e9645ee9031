import { nearest } from './palette.ts';

/** How text is printed; colours are places in the palette of 16. */
export interface Style {
  readonly fg?: number;
  readonly bg?: number;
  readonly bold?: boolean;
  readonly faint?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly struck?: boolean;
  readonly inverse?: boolean;
}

type Change = (style: Style) => Style;

const without =
  (...names: (keyof Style)[]): Change =>
  (style) =>
    Object.fromEntries(Object.entries(style).filter(([name]) => !names.includes(name as keyof Style)));

const set =
  (part: Style): Change =>
  (style) => ({ ...style, ...part });

const CHANGES: ReadonlyMap<number, Change> = new Map<number, Change>([
  [0, () => ({})],
  [1, set({ bold: true })],
  [2, set({ faint: true })],
  [3, set({ italic: true })],
  [4, set({ underline: true })],
  [7, set({ inverse: true })],
  [9, set({ struck: true })],
  [21, set({ underline: true })],
  [22, without('bold', 'faint')],
  [23, without('italic')],
  [24, without('underline')],
  [27, without('inverse')],
  [29, without('struck')],
  [39, without('fg')],
  [49, without('bg')],
]);

/** The style after `ESC [ words m`. What is not known changes nothing. */
export function restyled(style: Style, words: string): Style {
  const codes = words.split(/[;:]/).map(Number);
  let now = style;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    if (code === 38 || code === 48) {
      const { color, taken } = extended(codes.slice(at + 1));
      if (color !== undefined) now = set(code === 38 ? { fg: color } : { bg: color })(now);
      at += taken;
    } else {
      now = (CHANGES.get(code) ?? plainColor(code))(now);
    }
  }
  return now;
}

function plainColor(code: number): Change {
  if (code >= 30 && code <= 37) return set({ fg: code - 30 });
  if (code >= 40 && code <= 47) return set({ bg: code - 40 });
  if (code >= 90 && code <= 97) return set({ fg: code - 82 });
  if (code >= 100 && code <= 107) return set({ bg: code - 92 });
  return (style) => style;
}

// `38;5;n` is one of 256, `38;2;r;g;b` any; each becomes the nearest of the 16 that are legible on every page.
function extended([kind, ...rest]: readonly number[]): { readonly color: number | undefined; readonly taken: number } {
  if (kind === 5) return { color: rest[0] === undefined ? undefined : nearest(rest[0]), taken: 2 };
  if (kind !== 2) return { color: undefined, taken: 1 };
  const [r = 0, g = 0, b = 0] = rest;
  return { color: nearest([r, g, b]), taken: 4 };
}

/** The classes that show a style. */
export function classesOf({ fg, bg, ...signs }: Style): string {
  const on = Object.entries(signs).flatMap(([name, isSet]) => (isSet === true ? [`ansi-${name}`] : []));
  if (fg !== undefined) on.push(`ansi-fg-${fg}`);
  if (bg !== undefined) on.push(`ansi-bg-${bg}`);
  return on.join(' ');
}
