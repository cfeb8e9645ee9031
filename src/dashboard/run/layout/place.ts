import { groupBy } from '../model/group.ts';

/** What a layout is made of: boxes in plan order, and which need which. */
export interface Drawing {
  readonly boxes: readonly string[];
  /** From what is needed to what needs it. */
  readonly lines: readonly (readonly [from: string, to: string])[];
}

/** A place, from the left upper corner, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drawing that is laid out. */
export interface Laid {
  readonly width: number;
  readonly height: number;
  /** The left upper corner of each box. */
  readonly places: ReadonlyMap<string, Point>;
  /** The way of each line, in the order of the drawing. */
  readonly ways: readonly (readonly Point[])[];
}

/** The size of every box, and how far they stand apart, px. */
export const BOX = { width: 208, height: 48, gap: 16, reach: 56 } as const;

/** A layout that costs next to nothing: each box in the column behind the last one it needs, in plan order. */
export function placeInColumns({ boxes, lines }: Drawing): Laid {
  const columns = columnsOf({ boxes, lines });
  const heights = new Map<number, number>();
  const places = new Map<string, Point>();
  for (const box of boxes) {
    const column = columns.get(box) ?? 0;
    const y = heights.get(column) ?? 0;
    heights.set(column, y + BOX.height + BOX.gap);
    places.set(box, { x: column * (BOX.width + BOX.reach), y });
  }
  const width = (Math.max(0, ...heights.keys()) + 1) * (BOX.width + BOX.reach) - BOX.reach;
  const height = Math.max(BOX.height, ...[...heights.values()].map((one) => one - BOX.gap));
  return { width, height, places, ways: lines.map((line) => straight(line, places)) };
}

// A circle cannot be run, but it can be told of: every box is visited once.
function columnsOf({ boxes, lines }: Drawing): ReadonlyMap<string, number> {
  const before = groupBy(lines, ([, to]) => to);
  const columns = new Map<string, number>();
  const open = boxes.toReversed();
  const seen = new Set<string>();
  while (open.length > 0) {
    const box = open.at(-1) ?? '';
    const needed = (before.get(box) ?? []).map(([from]) => from);
    const missing = seen.has(box) ? [] : needed.filter((one) => !columns.has(one) && !seen.has(one));
    seen.add(box);
    if (missing.length > 0) open.push(...missing);
    else {
      open.pop();
      if (!columns.has(box)) columns.set(box, Math.max(0, ...needed.map((one) => (columns.get(one) ?? -1) + 1)));
    }
  }
  return columns;
}

function straight([from, to]: readonly [string, string], places: ReadonlyMap<string, Point>): readonly Point[] {
  const start = places.get(from) ?? { x: 0, y: 0 };
  const end = places.get(to) ?? { x: 0, y: 0 };
  return [
    { x: start.x + BOX.width, y: start.y + BOX.height / 2 },
    { x: end.x, y: end.y + BOX.height / 2 },
  ];
}

/** The lines as one path of SVG: each leaves and arrives level. */
export function pathOf(ways: readonly (readonly Point[])[]): string {
  return ways.map((way) => bend(way)).join('');
}

function bend([first, ...others]: readonly Point[]): string {
  if (first === undefined) return '';
  let before = first;
  const parts = others.map((point) => {
    const middle = (before.x + point.x) / 2;
    const part = `C${round(middle)} ${round(before.y)} ${round(middle)} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
    before = point;
    return part;
  });
  return `M${round(first.x)} ${round(first.y)}${parts.join('')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
