import { type GithubAccess } from '../../github-access/create-github-access.ts';
import type { System } from '../../system/system.ts';
import type { ApiContext } from '../context.ts';
import type { GithubContext } from './context.ts';
import { createTurns } from './in-turn.ts';
import { type PullRequestOptions } from './options.ts';
import type { GithubPlace } from './place.ts';
import { type LastLook, type PullLook } from './pull/settle-pull.ts';
/** Everything about decisions on GitHub, put together. */
export interface Github {
    readonly access: GithubAccess;
    readonly context: GithubContext;
    /** None where no webhook is set up. */
    readonly secrets: readonly string[];
    /** Does work on one pull request after the other work on it. */
    readonly inTurn: ReturnType<typeof createTurns>;
    settle(place: GithubPlace, last?: LastLook): Promise<PullLook>;
    /** Looks no more and waits for the look that is under way. */
    close(): Promise<void>;
}
/** What it is made of. */
export interface GithubParts {
    readonly context: ApiContext;
    readonly fetch: System['fetch'];
    readonly logger: GithubContext['logger'];
    readonly github: PullRequestOptions;
    /** False where other servers look after what waits. */
    readonly polls: boolean;
}
/** Makes it. Throws Fault `usage` for options that cannot work; asks nobody yet. */
export declare function createGithub({ context, fetch, logger, github, polls }: GithubParts): Github;
