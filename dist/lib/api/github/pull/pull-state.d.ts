import type { GithubCaller } from '../../../github-access/github-caller.ts';
import type { Account } from '../judging/person.ts';
import type { GithubPlace } from '../place.ts';
/** A pull request as GitHub shows it now. */
export interface PullState {
    readonly place: GithubPlace;
    readonly url: string;
    /** The number of its repository, as text. */
    readonly repositoryId: string;
    readonly state: 'open' | 'merged' | 'closed';
    /** Who merged or closed it; undefined where it is open, or the account is gone. */
    readonly by: Account | undefined;
    readonly author: string | undefined;
    readonly head: {
        readonly sha: string;
        /** The branch. */
        readonly ref: string;
        /** `owner/name` of the repository it is in; undefined where that is gone. */
        readonly repository: string | undefined;
        readonly owner: string | undefined;
        /** True where it is in another repository than the one it goes to. */
        readonly isForeign: boolean;
    };
    /** To ask again cheaply. */
    readonly etag: string | undefined;
}
/** Asks for a pull request; undefined where nothing has changed since the answer of this etag. Throws GithubFault. */
export declare function readPull(caller: GithubCaller, place: GithubPlace, etag?: string | null): Promise<PullState | undefined>;
