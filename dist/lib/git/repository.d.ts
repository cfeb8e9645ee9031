import type { System } from '../system/system.ts';
import { type Lines } from './added-lines.ts';
import { type Attributes } from './attributes.ts';
import { type Base } from './base.ts';
import { type Change, type Entry } from './change.ts';
/** A git repository as seen from the working directory: paths are relative to it, and only what is under it is seen. */
export interface Repository {
    /** The working directory inside the repository, with a slash at its end; empty at the top. */
    readonly prefix: string;
    /** Everything git tracks, submodules and links included. */
    tracked(): Promise<Entry[]>;
    /** Files that are neither tracked nor ignored. */
    untracked(): Promise<string[]>;
    /** The base for "only changed"; `ref` is what the caller asked for. Throws `usage` for a `ref` that is no commit. */
    resolveBase(ref?: string): Promise<Base>;
    /** Paths that differ between the base and the working tree, uncommitted and untracked ones included. */
    changedSince(base: Base): Promise<Change[]>;
    /** Added lines of each tracked file that changed, by path; `cut` where the patch was too long and its last files are missing. */
    addedLines(base: Base): Promise<{
        files: Map<string, Lines>;
        cut: boolean;
    }>;
    /** A file's text at the base; undefined where it was not there. */
    textAt(base: Base, path: string): Promise<string | undefined>;
    /** A file's size in bytes at the base; undefined where it was not there. */
    sizeAt(base: Base, path: string): Promise<number | undefined>;
    /** What `.gitattributes` says of these paths. */
    attributes(names: readonly string[], paths: readonly string[]): Promise<Map<string, Attributes>>;
}
/**
 * Opens the repository around the working directory. Throws `unavailable` where there is no git or no repository.
 * `patchLimit`: how many bytes of a patch are read for added lines; 32 MiB where it is absent.
 */
export declare function openRepository(system: System, limits?: {
    patchLimit?: number;
}): Promise<Repository>;
