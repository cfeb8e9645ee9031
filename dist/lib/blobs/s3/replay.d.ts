/** A stream that can be sent once more as long as little of it was read. */
export interface Replay {
    /** A new stream from the first byte on; undefined where what was read is gone, or the source failed. */
    body(): ReadableStream<Uint8Array> | undefined;
    /** What the source threw, in a list of one; empty where it did not. */
    readonly failures: readonly unknown[];
    /** Tells the source that nobody reads on. */
    end(): void;
}
/** Reads `bytes` once, for as many bodies as are asked for, of which only the newest may be read. */
export declare function createReplay(bytes: AsyncIterable<Uint8Array>, keptBytes?: number): Replay;
