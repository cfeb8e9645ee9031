import type { Run, Task } from '../../run/run.ts';
import type { OutputPort } from '../output-port.ts';
import { lookOf } from '../task-words.ts';
import { createPalette } from '../text/palette.ts';
import { headline } from './headline.ts';
import { awaitedSection, failureSection, nextSection, notesSection } from './sections.ts';
import { taskTable } from './task-table.ts';
import type { SummaryView } from './view.ts';

/** How a summary is printed. */
export interface SummaryOptions {
  /** Columns to fit; undefined lets every line be as long as it is. */
  readonly columns: number | undefined;
  readonly colour: boolean;
  /** Turns a verb with its arguments (`resume nightly-2026-01-02`) into the command a reader can copy; without it none is offered. */
  readonly command?: (words: string) => string;
}

/** Where a summary goes, and how it is printed there. */
export interface SummaryTarget extends Omit<SummaryOptions, 'columns'> {
  readonly output: OutputPort;
}

/** Writes the summary of a run where it belongs, as wide as that is. */
export function printSummary(run: Run, target: SummaryTarget): void {
  target.output.write(summaryText(run, { ...target, columns: target.output.columns }));
}

/**
 * A run for people: how it went, a line for every task, the excerpts of what failed, what waits for a decision, what to do next.
 * Ends with a line end. Of a run with very many tasks only those worth a look are listed.
 */
export function summaryText(run: Run, options: SummaryOptions): string {
  const view: SummaryView = {
    run,
    tasks: [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []),
    columns: options.columns ?? Number.POSITIVE_INFINITY,
    palette: createPalette(options.colour),
    command: options.command,
  };
  const sections = [
    headline(view),
    taskTable(view),
    failureSection(view, ofLook(view, 'failed')),
    awaitedSection(view, ofLook(view, 'awaiting')),
    notesSection(view),
    nextSection(view, ofLook(view, 'awaiting')),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function ofLook(view: SummaryView, look: 'failed' | 'awaiting'): Task[] {
  return view.tasks.filter((task) => lookOf(task) === look);
}
