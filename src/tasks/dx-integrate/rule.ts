import type { Finding } from '../finding.ts';
import type { Reading } from './reading.ts';

/** A finding, with what else than its own place may have caused it. */
export interface Suspicion extends Finding {
  /** Paths (files or folders) whose change may have caused it. */
  readonly causes?: readonly string[];
  /** A word whose coming or going in any changed file may have caused it. */
  readonly word?: string;
}

/** What one rule family answers. */
export interface Verdict {
  readonly found: readonly Suspicion[];
  /** What was looked at, in words and counts. */
  readonly checked: Readonly<Record<string, number>>;
  /** Sentences for the reader: what was not looked at and why. */
  readonly notes?: readonly string[];
}

/** One family of checks over what was read. */
export type Rule = (reading: Reading) => Verdict | Promise<Verdict>;
