import type { Env } from '../system/processes/processes.ts';
import type { Git } from './git.ts';
/** What changes are counted from. */
export interface Base {
    /** Object name of a commit or a tree. */
    readonly tree: string;
    /** The base in words, to follow "since". */
    readonly label: string;
    /** Sentences for the reader where the base is not the one that was hoped for. */
    readonly notes: readonly string[];
}
/**
 * Finds the base: `ref` where it is given (its merge base with HEAD), on a pull request the merge base with the target
 * branch, else the previous commit, else the empty tree. Throws `usage` for a `ref` that is no commit.
 */
export declare function resolveBase(git: Git, env: Env, ref: string | undefined): Promise<Base>;
