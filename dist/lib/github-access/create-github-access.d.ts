import type { Clock } from '../system/clock.ts';
import type { System } from '../system/system.ts';
import { type GithubCaller } from './github-caller.ts';
import { type GithubIdentity } from './options.ts';
/** How GitHub is asked. */
export interface GithubAccessOptions extends GithubIdentity {
    readonly fetch: System['fetch'];
    readonly clock?: Pick<Clock, 'now'>;
    /** No call takes longer, in ms; 8 seconds where it is not given, for GitHub itself waits ten for us. */
    readonly limitMs?: number;
}
/** The server's own way to GitHub. */
export interface GithubAccess {
    /** The host of the pages it speaks of: `github.com`. */
    readonly host: string;
    /** Who may ask about `owner/name`. Throws GithubFault where the app is not installed there, or GitHub does not say. */
    forRepository(fullName: string): Promise<GithubCaller>;
}
/**
 * A way to GitHub by a token or as an app, whose installation is looked up for each repository and whose tokens are renewed. Throws Fault
 * `usage` for options that cannot work. Loads octokit with the first call.
 */
export declare function createGithubAccess(options: GithubAccessOptions): GithubAccess;
