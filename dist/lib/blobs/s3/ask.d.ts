import { type Clock } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';
/** Keys of an S3-compatible store. */
export interface S3Keys {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    /** Of keys that are good for some time only. */
    readonly sessionToken?: string;
}
/** What asking needs of the world. */
export interface S3World {
    readonly clock: Clock;
    readonly fetch: System['fetch'];
}
/** One question to a store. */
export interface Question {
    readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** Makes the body for one try; undefined where it cannot be sent once more. */
    readonly body?: () => ReadableStream<Uint8Array> | undefined;
    /** SHA-256 of the body in hex; that of no bytes where absent. */
    readonly digest?: string;
    readonly signal?: AbortSignal | undefined;
}
/** Asks a store; answers what it said where that is a success or that there is no such thing. Throws BlobFault, or the reason of the signal. */
export type Ask = (question: Question) => Promise<Response>;
/** SHA-256 of no bytes. */
export declare const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/** Asks with a signature (SigV4), again where the store is busy or silent. */
export declare function createAsk(keys: S3Keys & {
    readonly region: string;
}, { clock, fetch }: S3World): Ask;
