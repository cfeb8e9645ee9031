import { relative, resolve, sep } from 'node:path';
import { diagnosticsOf, type PlanFileRead, readPlanFile } from '../cli/plans/plan-file.ts';
import type { Streams } from '../cli/streams/streams.ts';
import type { StepGraph } from '../graph/graph.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import { annotateDiagnostics, printDiagnostics } from '../plan/print/print-diagnostics.ts';
import { annotation, defused, stopCommands } from '../report/github/commands.ts';
import { count } from '../report/text/count.ts';
import type { ActionInputs } from './inputs.ts';

/** GitHub keeps ten annotations of a kind a step; one of them says how many there are. */
const SHOWN = 9;

/**
 * Reads and checks the plan with what it is given. Everything wrong with it is told in the log with excerpts, and as annotations at its
 * lines, the sum first. Undefined where it cannot be run.
 */
export async function loadPlanOrTell(
  inputs: ActionInputs,
  workspace: string,
  streams: Streams,
): Promise<StepGraph | undefined> {
  const read = await readPlanFile(inputs.plan, streams, { params: inputs.params, isRun: true });
  const diagnostics = diagnosticsOf(read);
  if (diagnostics.length > 0) streams.stdout.write(toldText(read, diagnostics, inputs, workspace, streams));
  return read.loaded.ok ? read.loaded.graph : undefined;
}

function toldText(
  read: PlanFileRead,
  diagnostics: readonly Diagnostic[],
  inputs: ActionInputs,
  workspace: string,
  { system }: Streams,
): string {
  const { before, after } = stopCommands(system.randomHex(16));
  const text = defused(printDiagnostics(diagnostics, { text: read.text, color: true }));
  const pinned = inputs.annotations ? annotationsOf(placed(diagnostics, inputs, workspace)) : '';
  const wrong = read.loaded.ok ? '' : annotation('error', 'The plan cannot be run', wrongWords(read, diagnostics));
  return `${wrong}${pinned}${before}${text}${after}`;
}

function wrongWords({ path }: PlanFileRead, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const words = `${path} cannot be run: ${count(errors.length, 'thing')} ${errors.length === 1 ? 'is' : 'are'} wrong with it.`;
  return first === undefined ? words : `${words} The first: ${first.message} ${first.cure ?? ''}`.trimEnd();
}

function annotationsOf(diagnostics: readonly Diagnostic[]): string {
  return (['error', 'warning'] as const)
    .map((kind) => diagnostics.filter(({ severity }) => severity === kind).slice(0, SHOWN))
    .map(annotateDiagnostics)
    .join('');
}

// GitHub counts paths from the root of the repository.
function placed(diagnostics: readonly Diagnostic[], inputs: ActionInputs, workspace: string): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const path = relative(workspace, resolve(inputs.workingDirectory, diagnostic.file));
    return { ...diagnostic, file: path.split(sep).join('/') };
  });
}
