import type { StepGraph, StepNode } from '../../graph/graph.ts';
import { count } from '../../report/text/count.ts';
import { createPalette, type Palette } from '../../report/text/palette.ts';
import { printable } from '../../report/text/printable.ts';
import { cutMiddle, padEnd, padStart, widthOf, wrap } from '../../report/text/width.ts';
import type { Foresight } from './foresee.ts';
import { type NextTime, nextTimesLines } from './next-times.ts';
import { actionWords, remarksOn, whyLeftOut } from './words.ts';

/** What is printed. */
export interface ForesightView {
  readonly graph: StepGraph;
  readonly foresight: Foresight;
  /** True for a step whose condition only the run will tell. */
  readonly isOpen: (node: StepNode) => boolean;
  /** When the plan's own schedule starts it next; empty where it has none. */
  readonly times: readonly NextTime[];
}

/** How it is printed. */
export interface PrintOptions {
  readonly columns: number | undefined;
  readonly colour: boolean;
}

const NAME_COLUMNS = 32;

/** What a run would do, for people. */
export function foresightText(view: ForesightView, options: PrintOptions): string {
  const { graph, foresight } = view;
  const palette = createPalette(options.colour);
  const columns = options.columns ?? Number.POSITIVE_INFINITY;
  const names = Math.min(
    Math.max(0, ...graph.nodes.map(({ id }) => widthOf(id))),
    NAME_COLUMNS,
    Math.max(columns / 3, 12),
  );
  const numbers = String(foresight.waves.length).length;
  const row = (number: string, node: StepNode, words: readonly string[]): string[] => {
    const start = `  ${padStart(number, numbers)}  ${padEnd(cutMiddle(node.id, names), names)}  `;
    const [first = '', ...rest] = words.flatMap((text) => wrap(text, Math.max(columns - widthOf(start), 20)));
    return [`${start}${first}`.trimEnd(), ...rest.map((line) => `${' '.repeat(widthOf(start))}${palette.dim(line)}`)];
  };
  const steps = foresight.waves.flatMap((wave, place) =>
    wave.flatMap((node, index) => row(index === 0 ? String(place + 1) : '', node, wordsOf(view, node))),
  );
  const left = foresight.left.flatMap((one) => row('-', one.node, [whyLeftOut(one)]));
  const times = view.times.length === 0 ? [] : ['', 'Next times:', ...nextTimesLines(view.times)];
  const notRun = left.length === 0 ? [] : ['', 'Not run:', ...left];
  return `${[title(view, palette), ...section(steps), ...notRun, ...times].join('\n')}\n`;
}

/** What a run would do, for programs. */
export function foresightJson({ graph, foresight, isOpen, times }: ForesightView): string {
  const running = foresight.waves.flatMap((wave, place) =>
    wave.map((node) => ({
      id: node.id,
      wave: place + 1,
      runs: isOpen(node) ? 'maybe' : 'yes',
      needs: node.needs,
      reason: null,
    })),
  );
  const left = foresight.left.map(({ node, reason }) => ({
    id: node.id,
    wave: null,
    runs: 'no',
    needs: node.needs,
    reason,
  }));
  const { name: plan, path, params } = graph;
  const next = graph.schedules.length === 0 ? {} : { next_times: times };
  return `${JSON.stringify({ plan, path, params, ...next, steps: [...running, ...left] }, null, 2)}\n`;
}

function title({ graph, foresight }: ForesightView, palette: Palette): string {
  const number = foresight.waves.reduce((sum, wave) => sum + wave.length, 0);
  const pace = graph.maxParallel === 1 ? 'one at a time' : `up to ${graph.maxParallel} at a time`;
  return palette.strong(`${printable(graph.name)}: ${count(number, 'step')}, ${pace} (${printable(graph.path)})`);
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function wordsOf({ isOpen }: ForesightView, node: StepNode): string[] {
  const remarks = remarksOn(node, isOpen(node)).join(' · ');
  return [actionWords(node), ...(remarks === '' ? [] : [remarks])];
}
