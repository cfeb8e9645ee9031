export type Severity = 'error' | 'warning' | 'note';

/** One thing a job found, with its place. */
export interface Finding {
  /** Stable kebab-case name of the rule, `area/rule`: `seo/missing-title`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to do; absent where the message says it. */
  readonly cure?: string;
  /** Path relative to the working directory, with forward slashes; or a URL for a page. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
}
