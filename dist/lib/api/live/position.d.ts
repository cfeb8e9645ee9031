/** Up to where a reader has seen the events, with the ids it passed that may still come: ids are given before transactions commit. */
export interface Position {
    /** Highest id seen. */
    readonly last: number;
    /** Lower ids that were not there yet. */
    missing(): readonly number[];
    /** Everything up to this id was seen: to go on from here misses nothing. */
    readonly safe: number;
    /** Notes ids that were read, and the ones they jumped over. */
    see(ids: readonly number[], now: number): void;
}
/** How long an id that was jumped over is looked for, in ms; one that was rolled back never comes. */
export declare const LATE_MS = 30000;
/** A position at an id, with ids below it that were not there when it was taken (`now`: ms). */
export declare function createPosition(start: number, missingThen: readonly number[], now: number): Position;
