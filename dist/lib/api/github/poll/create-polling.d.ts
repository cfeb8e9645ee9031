import type { GithubContext } from '../context.ts';
import type { createTurns } from '../in-turn.ts';
import { type GithubPlace } from '../place.ts';
import type { LastLook, PullLook } from '../pull/settle-pull.ts';
/** How pull requests are looked at without being told. */
export interface PollingOptions {
    readonly context: GithubContext;
    readonly settle: (place: GithubPlace, last: LastLook) => Promise<PullLook>;
    readonly inTurn: ReturnType<typeof createTurns>;
    /** Time between two looks at one; 5 minutes where not given. */
    readonly everyMs?: number;
}
/**
 * Looks at the pull requests that tasks wait for, now and then until it is stopped: a webhook that was lost costs five minutes, no more.
 * Any number of servers may do it; each pull request is one server's at a time.
 */
export declare function createPolling({ context, settle, inTurn, everyMs }: PollingOptions): {
    stop(): Promise<void>;
};
