/** The kinds of remark GitHub pins to a run. */
export type AnnotationKind = 'error' | 'warning' | 'notice';

/** GitHub cuts an annotation's message at this many characters. */
const LONGEST_MESSAGE = 4_096;

/** A line of a file; the path counts from the workspace, lines and columns from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** A runner command that pins a remark to the run, or to a line of a file, as one line. */
export function annotation(kind: AnnotationKind, title: string, message: string, place?: Place): string {
  const at = place === undefined ? '' : `${placeProperties(place)},`;
  return `::${kind} ${at}title=${escapeProperty(title)}::${escapeData(shortened(message))}\n`;
}

/** Opens a fold in the log. Folds do not nest. */
export function openGroup(title: string): string {
  return `::group::${escapeData(title)}\n`;
}

/** Closes the fold. */
export function closeGroup(): string {
  return '::endgroup::\n';
}

/**
 * Foreign text between two commands that make the runner read it as text alone. `token` must be a secret of this run, or a step could
 * print it and speak to the runner. The old form `##[...]` is drawn by the log page itself, token or not, so it is broken up as well.
 */
export function stopCommands(token: string): { readonly before: string; readonly after: string } {
  return { before: `::stop-commands::${token}\n`, after: `::${token}::\n` };
}

/** Foreign text in which the log page sees no `##[group]`, `##[error]` and the like. */
export function defused(text: string): string {
  return text.includes('##[') ? text.replaceAll('##[', '## [') : text;
}

function placeProperties({ file, line, column }: Place): string {
  return `file=${escapeProperty(file)},line=${line}${column === undefined ? '' : `,col=${column}`}`;
}

function escapeData(text: string): string {
  return defused(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// The end of a log says more than its beginning.
function shortened(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  const [first = '', ...rest] = message.split('\n');
  const head = first.slice(0, LONGEST_MESSAGE / 2);
  return `${head}\n…\n${rest.join('\n').slice(head.length + 3 - LONGEST_MESSAGE)}`;
}
