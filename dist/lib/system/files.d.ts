/** An open file that only grows. Writes are synchronous: when `write` returns, a killed process loses nothing of it. */
export interface AppendFile {
    write(bytes: Uint8Array | string): void;
    /** Appends all of another file, from byte `start` round to byte `start`, and removes that one; memory stays bounded. */
    takeOver(path: string, start: number): void;
    close(): void;
}
/** An open file written at chosen places, also over what is there. Synchronous as `AppendFile`. */
export interface PlacedFile {
    writeAt(position: number, bytes: Uint8Array): void;
    close(): void;
}
export interface FileStat {
    readonly kind: 'file' | 'directory' | 'other';
    /** Bytes. */
    readonly size: number;
    /** Last change, ms since the epoch. */
    readonly modified: number;
}
/** The disk as a port. Paths are absolute; failures are Node's own system errors (`code` is `ENOENT`, `ENOSPC`, ...). */
export interface Files {
    read(path: string): Promise<Buffer>;
    /** At most `length` bytes from byte `start` on; fewer where the file ends before. */
    readPart(path: string, start: number, length: number): Promise<Buffer>;
    /** Writes the whole file, making its folders; readers see the old content or the new, never half. */
    write(path: string, content: string | Uint8Array): Promise<void>;
    append(path: string): AppendFile;
    /** Opens an empty file, in place of one that is there. */
    place(path: string): PlacedFile;
    /** Makes a folder and its parents; false where it was there already. */
    makeDirectory(path: string): Promise<boolean>;
    /** Names in a folder; empty where there is no such folder. */
    list(path: string): Promise<string[]>;
    /** Undefined where there is nothing. Follows links. */
    stat(path: string): Promise<FileStat | undefined>;
    /** Whether something is there; synchronous, because it is asked after every step and costs less than a turn of the event loop. */
    exists(path: string): boolean;
    copy(from: string, to: string): Promise<void>;
    /** Removes a file or a whole folder; nothing there is fine. */
    remove(path: string): Promise<void>;
}
/**
 * The machine's disk. Plans and records are small, so they are read and written at once: the asynchronous calls would load more of Node
 * and start four threads, which every command started after that pays for. Only what may be large is left to them.
 */
export declare const systemFiles: Files;
