import type { Files } from '../system/files.ts';
/** A task's log on disk. */
export interface LogFile {
    /** Appends; what was written before a killed process stays written. Throws Node's system errors. */
    write(bytes: Uint8Array): void;
    close(): void;
}
/** Bytes a log may take; beyond it the middle is dropped. */
export declare const LOG_LIMIT_BYTES = 100000000;
/**
 * A log at `path`, opened with the first byte. Of more than `limit` bytes it keeps the first nine tenths and the last, with a line between that
 * says how much is gone. While it is written its end lies beside it as `<path>.tail`; `close` joins them, and copies no more than that tenth.
 */
export declare function createLogFile(files: Files, path: string, limit?: number): LogFile;
