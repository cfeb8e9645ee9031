import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index';
import { convertWorkflowTemplate, ErrorPolicy } from '@actions/workflow-parser/model/convert';
import type { YamlFile } from './project/yaml-file.ts';

/** A place and what GitHub's parser says of it; without a place where it is about the whole file. */
export interface ParserFault {
  readonly message: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** What GitHub's parser has against a workflow, expressions included; each fault once. */
export async function faultsOfWorkflow(file: YamlFile): Promise<ParserFault[]> {
  const { context, value } = parseWorkflow(asFile(file), new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value, undefined, { errorPolicy: ErrorPolicy.TryConversion });
  return faultsOf(context.errors.getErrors());
}

/** What GitHub's parser has against the manifest of an action; each fault once. */
export async function faultsOfAction(file: YamlFile): Promise<ParserFault[]> {
  const { context, value } = parseAction(asFile(file), new NoOperationTraceWriter());
  if (value) convertActionTemplate(context, value);
  return faultsOf(context.errors.getErrors());
}

function asFile({ path, text }: YamlFile): { name: string; content: string } {
  return { name: path, content: text };
}

interface ParserError {
  readonly rawMessage: string;
  readonly range: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

function faultsOf(errors: readonly ParserError[]): ParserFault[] {
  const faults = new Map<string, ParserFault>();
  for (const { rawMessage, range } of errors) {
    const message = firstSentence(rawMessage);
    faults.set(`${range?.start.line} ${message}`, { message, line: range?.start.line, column: range?.start.column });
  }
  return [...faults.values()];
}

// The YAML parser repeats the place and draws the line below what it says.
function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}
