/** What is known of a file. */
export interface Found {
    /** Bytes. */
    readonly size: number;
    /** ms since the epoch. */
    readonly modified: number;
}
/** A file's size and age; undefined where there is none. */
export declare function look(path: string): Promise<Found | undefined>;
/** The bytes of a file; it is opened when the first are asked for. */
export declare function read(path: string): AsyncGenerator<Uint8Array>;
/** Names in a folder as they are found; none where there is no such folder. */
export declare function namesIn(path: string): AsyncGenerator<string>;
/** Every file two folders deep, but for what is in folders with other names than two characters. */
export declare function filesBelow(folder: string): AsyncGenerator<{
    readonly name: string;
    readonly path: string;
}>;
/** Makes the names in a folder outlast a loss of power, where the system can do that for a folder. */
export declare function syncFolder(path: string): Promise<void>;
