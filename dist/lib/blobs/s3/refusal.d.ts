import { BlobFault } from '../blob-fault.ts';
/** Why a store did not do what it was asked. */
export interface Refusal {
    readonly fault: BlobFault;
    /** Whether the same question may be answered a moment later. */
    readonly isPassing: boolean;
}
/** What an answer that is no success means. Reads its body, which is short XML where a store speaks for itself. */
export declare function readRefusal(answer: Response): Promise<Refusal>;
/** Of a store that did not answer at all. */
export declare function noAnswer(cause: unknown): Refusal;
