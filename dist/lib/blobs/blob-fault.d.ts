import { Fault } from '../errors.ts';
/**
 * Why a blob was not kept or read.
 *
 * - `mismatch`: the bytes are not those of the digest, or not as many as announced.
 * - `too_large`: more than the store takes.
 * - `full`: there is no room left.
 * - `unavailable`: the store does not answer, or the stream broke off.
 */
export type BlobFaultKind = 'mismatch' | 'too_large' | 'full' | 'unavailable';
/** What a BlobStore throws. */
export declare class BlobFault extends Fault {
    readonly kind: BlobFaultKind;
    constructor(kind: BlobFaultKind, message: string, options?: {
        cure?: string;
        cause?: unknown;
    });
}
