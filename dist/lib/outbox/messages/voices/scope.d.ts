import type { Scope } from '../../../plan/expression.ts';
import type { System } from '../../../system/system.ts';
import type { RowRun } from '../facts/run-of-row.ts';
/** The environment of a run's job as far as its record tells; empty outside of CI. */
export declare function jobEnvironment({ ci }: RowRun): Readonly<Record<string, string>>;
/** What expressions of a run's notifiers see on a server: the run's record. Of secrets and of the environment nothing. */
export declare function scopeOfRow(run: RowRun, system: System): Scope;
