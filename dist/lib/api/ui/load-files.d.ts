/** A file of the dashboard, in memory. */
export interface UiFile {
    readonly type: string;
    readonly bytes: Buffer;
    /** Names the content. */
    readonly digest: string;
}
/** All files of the folder by their path there, with `/`. They are few and small. */
export declare function loadUiFiles(folder: string): Promise<ReadonlyMap<string, UiFile>>;
/** Bytes as a file; the ending of `path` says of what kind. */
export declare function asUiFile(bytes: Buffer, path: string): UiFile;
