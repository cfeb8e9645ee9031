/** Part of something: from one byte up to (not including) another. */
export interface ByteRange {
    readonly from: number;
    readonly to: number;
}
/**
 * The part a `Range` header asks for of `size` bytes: undefined where the whole is to be sent (no header, other units, several ranges,
 * or words that are no range), `unsatisfiable` where nothing of it is there.
 */
export declare function readByteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined;
