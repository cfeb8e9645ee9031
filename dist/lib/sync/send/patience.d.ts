import type { System } from '../../system/system.ts';
/** How long is left for what must be told. */
export interface Patience {
    /** Aborted once the run is over: what cannot be told soon is left. */
    readonly closing: AbortSignal;
    /** Aborted when nothing may be waited for any more; every request ends with it. */
    readonly stop: AbortSignal;
    /** The longest wait between two tries, ms; 30,000 unless told. */
    readonly longestWait?: number;
}
/**
 * Calls `attempt` until it does not throw `Later`; waits longer after each time, as long as the API asks for, and with jitter, so that many
 * runners do not come back at once. Rejects with what `attempt` threw: at once for anything else, and when patience ends.
 */
export declare function patiently<Value>(system: Pick<System, 'clock' | 'randomHex'>, { closing, stop, longestWait }: Patience, attempt: (number: number) => Promise<Value>): Promise<Value>;
