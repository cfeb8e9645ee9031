import type { Diagnostic } from '../diagnostic.ts';
import { drawExcerpt } from './excerpt.ts';

/** How diagnostics are printed. */
export interface PrintOptions {
  /** The plan's text, for the excerpts; without it there are none. */
  readonly text?: string | undefined;
  /** ANSI colours; default false. */
  readonly color?: boolean;
  /** Columns an excerpt may take; default 100. */
  readonly width?: number;
}

/** Diagnostics of one file for people: place, sentence, code, the line with a caret under it, and what to do. Ends with a line end. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], options: PrintOptions = {}): string {
  const lines = options.text?.split(/\r\n|\r|\n/);
  return diagnostics.map((diagnostic) => printOne(diagnostic, lines, options)).join('\n');
}

/** Diagnostics as workflow commands, one a line, which GitHub shows beside the plan's lines. */
export function annotateDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${annotation(diagnostic)}\n`).join('');
}

function printOne(diagnostic: Diagnostic, lines: readonly string[] | undefined, options: PrintOptions): string {
  const { severity, code, message, cure, position } = diagnostic;
  const paint = options.color ? painted : (_style: Style, text: string) => text;
  const head = `${paint('bold', placeOf(diagnostic))} ${paint(severity, severity)} ${printable(message)} ${paint('dim', `[${code}]`)}`;
  const line = position && lines?.[position.line - 1];
  const excerpt =
    position === undefined || line === undefined
      ? []
      : drawExcerpt(line, position, options.width ?? 100).map(({ gutter, text, isCaret }) => {
          return `  ${paint('dim', `${gutter} |`)} ${isCaret ? paint(severity, text) : text}`.trimEnd();
        });
  return [head, ...excerpt, ...(cure ? [`  ${printable(cure)}`] : []), ''].join('\n');
}

function placeOf({ file, position }: Diagnostic): string {
  return position ? `${file}:${position.line}:${position.column}:` : `${file}:`;
}

type Style = 'bold' | 'dim' | Diagnostic['severity'];

const STYLES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  error: [31, 39],
  warning: [33, 39],
};

function painted(style: Style, text: string): string {
  const [on, off] = STYLES[style];
  return `\u001B[${on}m${text}\u001B[${off}m`;
}

// Messages quote the plan; what it holds must not steer the reader's terminal.
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function annotation({ severity, code, message, cure, file, position }: Diagnostic): string {
  const places = position
    ? {
        line: position.line,
        endLine: position.line,
        col: position.column,
        endColumn: position.column + position.length,
      }
    : {};
  const properties = Object.entries({ file, ...places, title: code }).map(
    ([name, value]) => `${name}=${property(String(value))}`,
  );
  return `::${severity} ${properties.join(',')}::${data(cure ? `${message} ${cure}` : message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
