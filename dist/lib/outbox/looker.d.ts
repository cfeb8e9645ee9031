import type { Clock } from '../system/clock.ts';
/** Looks again and again, never twice at one time. */
export interface Looker {
    /** Asks for a look soon. Never waits, never throws. */
    ask(): void;
    /** One look, begun after this call, whatever the pace; rejects with what it throws. */
    look(): Promise<void>;
    /** Looks no more, and waits for the look that is under way. */
    stop(): Promise<void>;
}
/** What is looked with, and how often: `look` answers in how many ms to look again, `everyMs` counts after one that failed. */
export interface LookerParts {
    readonly clock: Clock;
    readonly everyMs: number;
    readonly look: (isStopped: () => boolean) => Promise<number>;
    readonly onFailure: (thrown: unknown) => void;
}
/** A looker whose first look comes after `everyMs`, or when it is asked for. */
export declare function createLooker({ clock, everyMs, look, onFailure }: LookerParts): Looker;
