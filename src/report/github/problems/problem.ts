/** What a tool said about a line of a file. */
export interface Problem {
  /** As the tool wrote it. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column?: number;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** The rule or code that was broken, else the tool's own title. */
  readonly title: string;
}

/** The words of a problem as they were found in a text. */
export interface ProblemParts {
  readonly file?: string | undefined;
  readonly line?: string | undefined;
  readonly column?: string | undefined;
  readonly severity?: string | undefined;
  readonly message?: string | undefined;
  readonly title?: string | undefined;
}

/** A problem from its parts; undefined where it has no place or no words. */
export function problemOf(parts: ProblemParts): Problem | undefined {
  const line = Number(parts.line);
  const column = Number(parts.column ?? 0);
  const message = parts.message?.trim();
  const file = parts.file?.trim().replace(/^file:\/\//, '');
  if (!file || !message || !isCount(line)) return undefined;
  const severity = severityOf(parts.severity);
  const title = parts.title?.trim() || severity;
  return { file, line, ...(isCount(column) ? { column } : {}), severity, message, title };
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number > 0;
}

function severityOf(word = 'error'): Problem['severity'] {
  const lower = word.toLowerCase();
  if (lower.startsWith('warn') || lower === '!') return 'warning';
  return ['note', 'notice', 'info', 'i', 'help'].includes(lower) ? 'notice' : 'error';
}
