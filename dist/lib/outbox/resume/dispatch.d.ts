import type { ResumeState } from '../../store/runs/resume-state.ts';
import type { Clock } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';
import type { Carried } from '../carrier.ts';
import type { GithubResumeOptions } from './options.ts';
/** Starts a job on GitHub that goes on with a run. */
export type Dispatch = (repository: string, run: DispatchedRun) => Promise<Carried>;
/** What a job is told of the run. */
export interface DispatchedRun extends Pick<ResumeState, 'plan' | 'params' | 'ci' | 'repository_id'> {
    readonly run_id: string;
    /** True where what failed before is to stay as it is. */
    readonly decidedOnly: boolean;
}
/** Tells GitHub by its event. Throws Fault `usage` for options that cannot work. */
export declare function createDispatch(options: GithubResumeOptions, world: {
    readonly fetch: System['fetch'];
    readonly clock: Clock;
}): Dispatch;
