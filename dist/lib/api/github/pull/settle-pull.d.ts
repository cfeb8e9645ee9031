import { type WaitingAt } from '../../../store/github/waiting-at.ts';
import type { GithubContext } from '../context.ts';
import { type Heard } from '../heard.ts';
import { type GithubPlace } from '../place.ts';
import { type PullState } from './pull-state.ts';
/** What is known from the last look. */
export interface LastLook {
    readonly etag: string | null;
    /** Ids of the tasks that waited then. */
    readonly waiting: string | null;
}
/** What came of a look at a pull request, and what the next one needs to know. */
export interface PullLook extends Heard {
    readonly etag?: string;
    readonly waiting: string;
}
/**
 * Decides what waits for a pull request by what GitHub shows of it now: merged approves, closed rejects. Whoever hears of it first, and
 * however late, does the same. Throws GithubFault where GitHub does not answer; then nothing was decided.
 */
export declare function settlePull(context: GithubContext, place: GithubPlace, last?: LastLook): Promise<PullLook>;
/** True where the run of a task may be decided in this repository: a run can name pull requests of strangers. */
export declare function isOf(task: WaitingAt, of: Pick<PullState, 'place' | 'repositoryId'>): boolean;
