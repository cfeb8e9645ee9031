/** Where in a plan file; line and column count from 1, `length` in characters (at least 1). */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** A fault (or a doubt) in a plan: what, where, and what to do. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** Stable kebab-case code; each has a paragraph in docs/diagnostics.md and a test. */
  readonly code: DiagnosticCode;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to write instead; "did you mean" where a near name exists. */
  readonly cure?: string;
  /** The file as it was named by the caller. */
  readonly file: string;
  /** Absent only where the file as a whole is at fault. */
  readonly position?: Position;
}

/** Every code there is. */
export type DiagnosticCode = 'empty-plan';
