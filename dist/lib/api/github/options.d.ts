import type { GithubIdentity } from '../../github-access/options.ts';
/** How the server asks GitHub, and hears from it: pull requests and comments decide. One of `token` and `app` is needed. */
export interface PullRequestOptions extends GithubIdentity {
    /** Secret of the webhook that goes to `POST /hooks/github`; several while it is changed. Without it pull requests are only looked at. */
    readonly webhookSecret?: string | readonly string[];
    /** Whether `/approve`, `/reject` and `/changes` in comments decide; default true. */
    readonly commands?: boolean;
    /** Time between two looks at pull requests that are waited for, in ms; 5 minutes where it is not given, `false` for never. */
    readonly pollMs?: number | false;
}
/** The secrets of the webhook; none where it is not set up. Throws Fault `usage` for one that protects nothing. */
export declare function secretsOf({ webhookSecret }: PullRequestOptions): readonly string[];
