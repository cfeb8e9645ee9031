import type { Run, Task } from '../../run/run.ts';
import type { SlowTask } from '../words/run-message.ts';
/** What counts of an earlier run. */
export interface EarlierRun extends Pick<Run, 'run_id' | 'attempt' | 'status' | 'started_at'> {
    readonly plan: Pick<Run['plan'], 'name'>;
    readonly tasks: ReadonlyMap<string, Pick<Task, 'status' | 'carried_from' | 'duration_ms'>>;
}
/** True where the newest earlier run of the same plan that came to an end failed, and this one succeeded. `earlier` is newest first. */
export declare function isRecovered(run: Run, earlier: readonly EarlierRun[]): boolean;
/** Tasks that took more than twice the median of the plan's last ten successful runs, where at least three are known. */
export declare function slowTasks(run: Run, earlier: readonly EarlierRun[]): SlowTask[];
