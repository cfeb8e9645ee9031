/** Work that is done in the background, one at a time for each key. */
export interface Latest {
    /** Does it soon. Of what waits for the same key only the last is done: it sees what the others would have. Never rejects. */
    soon(key: string, work: () => Promise<void>): void;
    /** Resolves when nothing is left. */
    idle(): Promise<void>;
}
/** Makes it; `onFailure` hears what a piece of work threw. */
export declare function createLatest(onFailure: (thrown: unknown) => void): Latest;
