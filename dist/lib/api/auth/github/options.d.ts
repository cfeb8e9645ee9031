import { type Scope } from '../principal.ts';
/** The claims a rule can ask for. Each has to be there and be exactly one of the given values; `sub` is never looked at. */
export declare const MATCHED_CLAIMS: readonly ['repository_id', 'repository_owner_id', 'repository', 'job_workflow_ref', 'workflow_ref', 'environment', 'ref', 'event_name', 'runner_environment'];
/** One claim a rule can ask for. */
export type MatchedClaim = (typeof MATCHED_CLAIMS)[number];
/** Which workflows may do what. */
export interface GithubRule {
    /** For messages. */
    readonly name: string;
    /** A claim that is not in the token matches nothing. `repository_id` or `repository_owner_id` has to be among them: names can be taken over. */
    readonly match: Readonly<Partial<Record<MatchedClaim, string | readonly string[]>>>;
    readonly scopes: readonly Scope[];
}
/** How jobs of GitHub Actions sign in. */
export interface GithubOptions {
    /** What workflows have to ask for as audience: a name of this API, such as its address. */
    readonly audience: string;
    /** Default: github.com. `https://HOST/_services/token` and `https://token.actions.SUBDOMAIN.ghe.com` elsewhere. */
    readonly issuer?: string;
    /** Where its keys are; by default it is asked. */
    readonly jwksUri?: string;
    /** The first that matches gives its scopes. */
    readonly rules: readonly GithubRule[];
    /** Must be set beside a rule that lists the event `pull_request_target`, whose workflows hold secrets while strangers choose the code. */
    readonly allowPullRequestTarget?: boolean;
}
/** The issuer of github.com. */
export declare const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
/** Throws Fault `usage` for the first thing that is wrong: better no API than one that lets in more, or less, than was meant. */
export declare function checkGithubOptions(options: GithubOptions): void;
/** Whether keys and configuration may be fetched from there: over TLS, or from this machine. */
export declare function isTrustedUrl(text: string): boolean;
/** The values a rule takes for a claim; undefined where it does not ask for it. */
export declare function valuesOf(rule: GithubRule, claim: MatchedClaim): readonly string[] | undefined;
