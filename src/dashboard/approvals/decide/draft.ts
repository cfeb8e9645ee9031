import { type Signal, signal } from '@preact/signals';
import type { Outcome } from './decide.ts';

/** What the reader has filled in. */
export interface Draft {
  /** Values of fields that were touched, as text; a list has one value a line. */
  readonly values: Signal<Readonly<Record<string, string>>>;
  readonly note: Signal<string>;
  /** Against the policy. */
  readonly override: Signal<boolean>;
  /** What came of the last decision that was sent. */
  readonly outcome: Signal<Outcome | undefined>;
}

/** Nothing filled in yet. */
export function createDraft(): Draft {
  return { values: signal({}), note: signal(''), override: signal(false), outcome: signal() };
}
