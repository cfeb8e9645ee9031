import type { Run } from '../../run/run.ts';
import type { SlowTask } from '../words/run-message.ts';
/** True where the newest earlier run of the same plan that came to an end failed, and this one succeeded. `earlier` is newest first. */
export declare function isRecovered(run: Run, earlier: readonly Run[]): boolean;
/** Tasks that took more than twice the median of the plan's last ten successful runs, where at least three are known. */
export declare function slowTasks(run: Run, earlier: readonly Run[]): SlowTask[];
