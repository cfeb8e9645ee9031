/** What stands where a secret was. */
export declare const MASKED = "***";
/** Stretches of a buffer to be masked, as flat `start, end` pairs in order; they neither overlap nor touch. */
export type Spans = readonly number[];
/** Hides secrets, in whatever form they are printed. Where forms overlap or touch, all of it becomes one `***`. */
export interface Mask {
    /** The same buffer where nothing was found. */
    bytes(data: Buffer): Buffer;
    text(text: string): string;
    /** What of `data` is to be masked; undefined where nothing is. */
    spans(data: Buffer): Spans | undefined;
    /** Where the ending of `data` begins that may be the first part of a secret; `data.length` where there is none. */
    unfinished(data: Buffer): number;
    /** Bytes of the longest form searched for; 0 where there is nothing to hide. */
    readonly longest: number;
    /** True where a form holds a line end, so that a line alone does not tell whether it is part of a secret. */
    readonly crossesLines: boolean;
    /** Hides one more value from here on. */
    add(secret: string): void;
}
/** A mask for `secrets`; blank ones are ignored. The tables it searches with are made when they are first needed. */
export declare function createMask(secrets: readonly string[]): Mask;
/**
 * The first `cut` bytes of `data` with `spans` hidden. `hidden` says how far a stretch already shown as `***` reaches into `data`
 * (-1: none does), so that a stretch cut in two is shown once; the answer's `hidden` is the same for what follows the cut.
 */
export declare function hide(data: Buffer, cut: number, spans: Spans, hidden: number): {
    parts: Buffer[];
    hidden: number;
};
