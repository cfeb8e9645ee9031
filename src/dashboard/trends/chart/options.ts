import type uPlot from 'uplot';
import { words } from '../../words/en.ts';

/** One list of numbers, a place a day. */
export interface Line {
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** A custom property: `--ok`. */
  readonly color: string;
  readonly isBars?: boolean;
}

interface Drawing {
  readonly kind: Kind;
  readonly lines: readonly Line[];
  readonly format: (value: number) => string;
}

/** Steps between the marks of an axis. */
const STEPS = {
  count: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000, 100_000],
  rate: [0.25, 0.5],
  // A tenth of a second to ten days.
  duration: [
    ...[100, 200, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 30_000],
    ...[1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1_440, 2_880, 7_200, 14_400].map((minutes) => minutes * 60_000),
  ],
} as const;

/** What kind of numbers a chart shows. */
export type Kind = keyof typeof STEPS;

const HEIGHT = 180;
const DAY_S = 86_400;

/** How a chart of days is drawn into `element`, in the colours of the page. */
export function optionsOf(Plot: typeof uPlot, element: HTMLElement, { kind, lines, format }: Drawing): uPlot.Options {
  const color = colorsIn(element);
  const axis = {
    stroke: color('--ink-soft'),
    grid: { stroke: color('--line'), width: 1 },
    ticks: { stroke: color('--line'), width: 1 },
  };
  const bars = Plot.paths.bars?.({ size: [0.7, 40] });
  return {
    width: element.clientWidth,
    height: HEIGHT,
    tzDate: (seconds) => Plot.tzDate(new Date(seconds * 1_000), 'Etc/UTC'),
    cursor: { drag: { x: false, y: false }, points: { size: 7 } },
    scales: {
      // Half a day of room on each side, so that the first and the last bar are whole.
      x: { range: (_plot, from, to) => [from - DAY_S / 2, to + DAY_S / 2] },
      y: { range: (_plot, _from, to) => [0, kind === 'rate' ? 1 : Math.max(to * 1.1, 1)] },
    },
    axes: [
      {
        ...axis,
        space: 60,
        values: (_plot, splits) => splits.map(dayText),
        incrs: [1, 2, 7, 14, 30, 90].map((days) => days * DAY_S),
      },
      { ...axis, size: 78, incrs: [...STEPS[kind]], values: (_plot, splits) => splits.map(format) },
    ],
    series: [
      { label: words.trends.day, value: (_plot, seconds) => (seconds === null ? words.trends.none : dayText(seconds)) },
      ...lines.map(({ label, color: name, isBars = false }) => ({
        label,
        stroke: color(name),
        width: isBars ? 0 : 2,
        ...(isBars ? { fill: color(name) } : {}),
        ...(isBars && bars !== undefined ? { paths: bars } : {}),
        spanGaps: !isBars,
        points: { show: !isBars, size: 5, fill: color(name) },
        value: (_plot: uPlot, value: number | null) => (value === null ? words.trends.none : format(value)),
      })),
    ],
  };
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

function dayText(seconds: number): string {
  return DAY.format(seconds * 1_000);
}

// A custom property is text; only a colour that is in use is one that a canvas understands.
function colorsIn(element: HTMLElement): (name: string) => string {
  return (name) => {
    element.style.color = `var(${name})`;
    const { color } = getComputedStyle(element);
    element.style.color = '';
    return color;
  };
}
