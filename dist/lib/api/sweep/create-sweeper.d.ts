import type { ApiContext } from '../context.ts';
/** How lost runs are looked for. */
export interface SweeperOptions {
    readonly context: ApiContext;
    /** Time between two looks; 15 s where not given. */
    readonly everyMs?: number;
    /** How long runs have to make themselves heard before the first look, and after anything that may have kept them from it; 60 s. */
    readonly graceMs?: number;
    /** A run is lost that was not heard of for so long; 60 s. */
    readonly silentMs?: number;
    /** Hears of a look that failed; the next is taken after the grace time. */
    readonly onFailure?: (thrown: unknown) => void;
}
/** What looks for lost runs until it is stopped. */
export interface Sweeper {
    /** Resolves when nothing is under way any more. */
    stop(): Promise<void>;
}
/**
 * Looks for runs that fell silent. That they were silent may be this server's own doing: it was not there, it slept (a suspended laptop,
 * a clock that was set), or the database was away. After each of these runs have the grace time before anybody is given up.
 */
export declare function createSweeper(options: SweeperOptions): Sweeper;
