/** How long each try waits for after the one before it failed, ms: the first one not at all. */
export declare const SCHEDULE_MS: readonly number[];
/** As long as the other side may ask to be left alone. */
export declare const LONGEST_WAIT_MS: number;
/** How long to wait after so many failed tries, ms; undefined where that was the last. `asked` is what the other side wants; `chance` is from 0 to 1. */
export declare function waitAfter(failed: number, asked: number | undefined, chance: number): number | undefined;
