import type { RunObserver } from '../run/observer.ts';
import { type EventLine, eventLine } from './event-words.ts';
import { lineText } from './line-text.ts';
import type { OutputPort } from './output-port.ts';
import { printSummary, type SummaryTarget } from './summary/summary.ts';
import { paintOf } from './task-words.ts';
import { createPalette, type Palette } from './text/palette.ts';
import { printable, printableColoured, printableLines } from './text/printable.ts';

/** What the plain reporter needs. */
export interface PlainOptions {
  readonly output: OutputPort;
  readonly colour: boolean;
  readonly summary: SummaryTarget;
}

/** Lines as they come, each with the task it belongs to: for logs and pipes. The summary follows. */
export function createPlainReporter(options: PlainOptions): RunObserver {
  const { output, summary } = options;
  const palette = createPalette(options.colour);
  const clean = options.colour ? printableColoured : printableLines;
  return {
    name: 'plain',
    onEvent: (event, run) => {
      const line = eventLine(event, run);
      if (line !== undefined) output.write(`${painted(line, palette)}\n`);
      if (event.type !== 'run_ended') return;
      summary.output.write('\n');
      printSummary(run, summary);
    },
    onOutput: (task, _stream, bytes) => {
      const text = clean(lineText(bytes));
      const prefix = palette.dim(`[${printable(task)}]`);
      output.write(`${prefix} ${text.replaceAll('\n', `\n${prefix} `)}\n`);
    },
  };
}

function painted(line: EventLine, palette: Palette): string {
  const paint = line.look === 'note' ? palette.dim : paintOf(line.look, palette);
  return `${paint(line.mark)} ${line.text}`;
}
