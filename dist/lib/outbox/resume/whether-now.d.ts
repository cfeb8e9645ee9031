import type { ResumeState } from '../../store/runs/resume-state.ts';
import type { Carried } from '../carrier.ts';
/** Why a run is to go on. */
export interface Cause {
    /** True for a decision on a task, false where somebody asked for the run as such. */
    readonly decidedOnly: boolean;
    readonly sentBack: boolean;
    /** How long ago that was, ms. */
    readonly age: number;
}
/** What stands against the next attempt of a run now; undefined where nothing does. */
export declare function whetherNow(state: ResumeState, cause: Cause): Carried | undefined;
