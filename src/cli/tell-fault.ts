import type { Fault } from '../errors.ts';
import { createPalette } from '../report/text/palette.ts';
import { printableLines } from '../report/text/printable.ts';
import { wantsColour } from '../report/text/wants-colour.ts';
import type { Streams } from './streams/streams.ts';

/** One clear sentence and its cure on stderr. A stack only where `ORCHESTRATOR_DEBUG=1` asks for one. */
export function tellFault(fault: Fault, { stderr, system }: Pick<Streams, 'stderr' | 'system'>): void {
  const palette = createPalette(wantsColour(system.env, stderr.isTTY));
  const cure = fault.cure === undefined ? '' : `\n  ${printableLines(fault.cure)}`;
  stderr.write(`${palette.bad(wordOf(fault))} ${printableLines(fault.message)}${cure}\n`);
  if (system.env.ORCHESTRATOR_DEBUG === '1') stderr.write(`${stackOf(fault)}\n`);
  else if (fault.code === 'internal') {
    stderr.write('  This is a fault of the program itself; ORCHESTRATOR_DEBUG=1 shows where.\n');
  }
}

function wordOf(fault: Fault): string {
  return fault.code === 'internal' ? 'internal error:' : 'error:';
}

function stackOf(fault: Fault): string {
  const cause = fault.cause instanceof Error ? `\ncaused by: ${fault.cause.stack}` : '';
  return `${fault.stack}${cause}`;
}
