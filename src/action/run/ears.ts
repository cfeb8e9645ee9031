import type { Problem } from '../../report/github/problems/problem.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { ApiReporter } from '../../sync/reporter.ts';

/** What a job hears of its run while it goes on. */
export interface Ears {
  readonly observers: readonly RunObserver[];
  /** Who tells the task API, where there is one. */
  readonly telling: ApiReporter | undefined;
  /** Aborts when the run must stop. */
  readonly signal: AbortSignal;
  /** ms that a service may still take. */
  readonly patience: () => number;
  readonly onNote: (sentence: string) => void;
  readonly onProblems: (problems: readonly Problem[]) => void;
}
