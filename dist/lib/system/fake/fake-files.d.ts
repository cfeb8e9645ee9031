import type { Files } from '../files.ts';
/** A disk in memory. */
export interface FakeFiles extends Files {
    /** What a file holds, as text; undefined where there is no such file. */
    text(path: string): string | undefined;
}
/** A disk that holds `content` (absolute path -> text or bytes) and the folders it lies in. Changes count as made at time 0. */
export declare function createFakeFiles(content?: Readonly<Record<string, string | Uint8Array>>): FakeFiles;
