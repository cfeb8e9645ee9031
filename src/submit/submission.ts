import type { Registration } from '../sync/facts/registration.ts';

/** A run as it is handed to a fleet: everything that a server must know to run the plan. */
export interface Submission {
  /** The run as its registration tells of it, its plan's text included. */
  readonly run: Registration;
  readonly options: {
    /** Steps to run; absent means all. */
    readonly selected?: readonly string[];
    readonly max_parallel?: number;
    readonly on_failure?: 'continue' | 'stop' | 'cancel';
  };
  /** The working directory from the top of the repository, with slashes; empty at the top. */
  readonly prefix: string;
  /** What the plan's conditions, lists and locks may see of the environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly changes?: SentChanges;
  readonly concurrency?: { readonly group: string; readonly when_busy: 'queue' | 'cancel' | 'skip' | 'fail' };
}

/** What changed since when, for the steps that ask. */
export interface SentChanges {
  readonly bases: readonly { readonly label: string; readonly files: readonly string[] }[];
  /** Step -> place in `bases`. */
  readonly steps: Readonly<Record<string, number>>;
  /** Place in `bases` for all other steps. */
  readonly usual: number | null;
}
