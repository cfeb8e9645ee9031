import { type Captured } from '../system/capture.ts';
import type { System } from '../system/system.ts';
/** The git program, called in one folder. Arguments go to it as they are, never through a shell. */
export interface Git {
    /** What git answered, whatever that was. */
    ask(args: readonly string[], options?: {
        maxBytes?: number;
    }): Promise<Captured>;
    /** What git printed. Throws `unavailable` with git's own first line where it fails. */
    read(args: readonly string[], options?: {
        maxBytes?: number;
    }): Promise<string>;
}
/** Git in the system's working directory. Throws `unavailable` at the first call where there is no git. */
export declare function createGit(system: System): Git;
/** The first line of what git complained about, without its `fatal: `. */
export declare function firstLine(stderr: string): string;
/** The fields of an answer git gave with `-z`: each ends with NUL. */
export declare function nulFields(text: string): string[];
