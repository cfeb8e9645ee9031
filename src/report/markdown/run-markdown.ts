import type { RunRecord } from '../../run/record.ts';
import { ganttSection } from './gantt.ts';
import { graphSection } from './graph.ts';
import { headline } from './headline.ts';
import { awaitedSection, excerptSection, nextSection, notesSection } from './sections.ts';
import { type Rows, taskTable } from './task-table.ts';
import { type MarkdownOptions, type MarkdownView, viewOf } from './view.ts';

/** GitHub drops a summary of more than 1 MiB whole, and a job may have written something before. */
const SUMMARY_BYTES = 900 * 1_024;
/** GitHub refuses a comment of more than 65,536 characters; the rest is for who marks it as his. */
const COMMENT_CHARACTERS = 65_000;

/** How much of each part is told. */
interface Extent {
  readonly graph: boolean;
  readonly gantt: boolean;
  readonly rows: Rows;
  readonly excerpts: { readonly most: number; readonly characters: number };
  /** Most lines of a list. */
  readonly lines: number;
}

const NO_EXCERPTS = { most: 0, characters: 0 };
const FULL: Extent = {
  graph: true,
  gantt: true,
  rows: { shown: 50, folded: true },
  excerpts: { most: 20, characters: 4_000 },
  lines: 100,
};

/** What is given up for room, in this order, and what the reader is told of it. */
const SAVINGS: readonly { readonly words: string; readonly less: Partial<Extent> }[] = [
  { words: 'the beginning of excerpts', less: { excerpts: { most: 20, characters: 600 } } },
  { words: 'the chart of times', less: { gantt: false } },
  { words: 'the graph', less: { graph: false } },
  { words: 'steps that succeeded', less: { rows: { shown: 50, folded: false } } },
  { words: 'excerpts', less: { excerpts: NO_EXCERPTS } },
  { words: 'most rows and notes', less: { rows: { shown: 20, folded: false }, lines: 5 } },
  { words: 'all rows and notes', less: { rows: { shown: 0, folded: false }, lines: 0 } },
];

/**
 * A run as GitHub Markdown for the job's summary: what awaits a decision, a row for every task, the graph, the times, the excerpts of
 * what failed, notes. At most `budgetBytes` (900 KiB) of UTF-8: what does not fit is left out in a fixed order, and named.
 */
export function runMarkdown(
  record: RunRecord,
  options: MarkdownOptions & { readonly budgetBytes?: number } = {},
): string {
  const { budgetBytes = SUMMARY_BYTES } = options;
  return fitted(viewOf(record, options), FULL, (text) => Buffer.byteLength(text) <= budgetBytes);
}

/** A run as a shorter text for a comment on a pull request: no charts, a few excerpts. At most `budgetCharacters` (65,000). */
export function commentMarkdown(
  record: RunRecord,
  options: MarkdownOptions & { readonly budgetCharacters?: number } = {},
): string {
  const { budgetCharacters = COMMENT_CHARACTERS } = options;
  const extent: Extent = {
    ...FULL,
    ...{ graph: false, gantt: false, rows: { shown: 25, folded: true }, excerpts: { most: 3, characters: 1_500 } },
  };
  return fitted(viewOf(record, options), extent, (text) => text.length <= budgetCharacters);
}

function fitted(view: MarkdownView, full: Extent, fits: (text: string) => boolean): string {
  let extent = full;
  const left: string[] = [];
  let text = composed(view, extent, left);
  for (const { words, less } of SAVINGS) {
    if (fits(text)) return text;
    const narrower = narrowed(extent, less);
    if (JSON.stringify(narrower) === JSON.stringify(extent)) continue;
    extent = narrower;
    left.push(words);
    text = composed(view, extent, left);
  }
  return text;
}

// A saving never widens what is narrow already.
function narrowed(extent: Extent, less: Partial<Extent>): Extent {
  const { rows = extent.rows, excerpts = extent.excerpts } = less;
  return {
    ...extent,
    ...less,
    rows: { ...rows, shown: Math.min(rows.shown, extent.rows.shown) },
    excerpts: {
      most: Math.min(excerpts.most, extent.excerpts.most),
      characters: Math.min(excerpts.characters, extent.excerpts.characters),
    },
  };
}

function composed(view: MarkdownView, extent: Extent, left: readonly string[]): string {
  const sections = [
    headline(view),
    awaitedSection(view, extent.lines),
    taskTable(view, extent.rows),
    nextSection(view),
    extent.graph ? graphSection(view) : '',
    extent.gantt ? ganttSection(view) : '',
    extent.excerpts.most === 0 ? '' : excerptSection(view, extent.excerpts),
    notesSection(view, extent.lines),
    left.length === 0 ? '' : `_Left out here, because GitHub takes no more: ${left.join(', ')}._`,
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}
