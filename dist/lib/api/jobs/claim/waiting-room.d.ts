import type { Clock } from '../../../system/clock.ts';
import type { JobBell } from '../job-bell.ts';
/** One look for a job: what was found, and whether there may be more for those who wait for the same. */
export interface Look {
    readonly found: string | undefined;
    readonly more: boolean;
}
/** Where claims wait for something to be there. Of those who wait for the same only a few look at one time. */
export interface WaitingRoom {
    /**
     * Looks, and looks again whenever something may be there, until there is, `ms` are over or `signal` aborts. Those with one `key` find
     * the same. `look` is given what to call as soon as something is found.
     */
    find(request: {
        readonly key: string;
        readonly look: (onFound: () => void) => Promise<Look>;
        readonly ms: number;
        readonly signal: AbortSignal;
    }): Promise<string | undefined>;
}
/** An empty room; the bell is heard while somebody is in it. */
export declare function createWaitingRoom({ clock, bell }: {
    clock: Clock;
    bell: JobBell;
}): WaitingRoom;
