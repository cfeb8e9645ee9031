import type { ScheduleRule } from '../../plan/schedule/rule.ts';

/** A plan that is started by its own schedule. */
export interface ScheduledPlan {
  /** As every server that shares the database names it: this is what keeps them from starting it twice. */
  readonly path: string;
  readonly name: string;
  /** At least one. */
  readonly rules: readonly ScheduleRule[];
}

/** A moment at which a plan is started. */
export interface Tick {
  readonly plan: string;
  /** ms since the epoch. */
  readonly due: number;
  /** The entry of the plan's `schedule` that says so. */
  readonly rule: ScheduleRule;
}

/** A run that has begun. */
export interface StartedRun {
  readonly run_id: string;
  /** Settles when the run has ended, whatever became of it. */
  readonly ended: Promise<unknown>;
}

/** Why no run has begun, in a sentence, where nothing went wrong. */
export interface NotStarted {
  /** `released`: whoever comes next may start it. */
  readonly outcome: 'skipped' | 'released';
  readonly why: string;
}

/**
 * Starts the plan of a tick; resolves once its run has begun, and rejects where it could not. Aborted, nothing that does not answer is asked
 * again.
 */
export type StartTick = (tick: Tick, signal: AbortSignal) => Promise<StartedRun | NotStarted>;

/** What a scheduler has to say; `plan`, `due_at` (RFC 3339) and `run_id` where it is about one. */
export type ScheduleLog = (level: 'info' | 'warn' | 'error', message: string, facts?: ScheduleFacts) => void;

export interface ScheduleFacts {
  readonly plan?: string;
  readonly due_at?: string;
  readonly run_id?: string;
}
