import { type GithubPlace } from '../place.ts';
/** What GitHub has sent, as far as it means something here. The facts that decide are asked for afterwards. */
export type GithubEvent = {
    readonly kind: 'closed' | 'reopened';
    readonly place: GithubPlace;
} | {
    readonly kind: 'comment';
    readonly place: GithubPlace;
    readonly comment: number;
    readonly body: string;
    readonly isPullRequest: boolean;
} | {
    readonly kind: 'nothing';
    readonly why: string;
};
/** Reads a delivery. Throws a Problem 400 for a body that is no JSON object. */
export declare function readEvent(event: string, body: Uint8Array, type?: string): GithubEvent;
