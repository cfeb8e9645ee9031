import type { GithubCaller } from '../../../github-access/github-caller.ts';
import type { Account } from '../judging/person.ts';
import type { GithubPlace } from '../place.ts';
/** A comment as GitHub has it now. */
export interface WrittenComment {
    readonly id: number;
    readonly user: Account;
    readonly body: string;
    readonly createdAt: string;
    readonly isEdited: boolean;
    /** True where an app wrote it in the name of its user. */
    readonly viaApp: boolean;
}
/** Asks for a comment at this place; undefined where there is none. Throws GithubFault. */
export declare function readComment(caller: GithubCaller, { owner, repo, number }: GithubPlace, id: number): Promise<WrittenComment | undefined>;
