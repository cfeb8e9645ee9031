/** Finds any of many byte strings in a buffer, in one pass. */
export interface NeedleSearch {
    /** Every occurrence, overlapping ones included, as flat `start, end` pairs in no order; undefined where there is none. */
    find(data: Buffer): number[] | undefined;
    /** Where the earliest ending of `data` begins that could grow into a needle; `data.length` where none can. */
    unfinished(data: Buffer): number;
    /** Bytes of the longest needle; 0 where there are none. */
    readonly longest: number;
    /** True where a needle holds a line end. */
    readonly crossesLines: boolean;
}
/**
 * A search for `needles` (no empty ones). Needles of four bytes and more are found by looking at two bytes every so often: the stride
 * is such that no needle fits between two looks, so text without needles costs a fraction of a nanosecond a byte.
 */
export declare function createNeedleSearch(needles: readonly Buffer[]): NeedleSearch;
