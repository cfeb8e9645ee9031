import type { Expr } from '@actions/expressions/ast';
import type { Library } from './library.ts';
/** A context read by an expression: `steps.build.outputs.size` is context `steps`, path `build outputs size`. */
export interface Reference {
    /** In lower case. */
    readonly context: string;
    /** Names in order; undefined where a name is computed, or `*`. */
    readonly path: readonly (string | undefined)[];
    /** In characters of the text that was read. */
    readonly offset: number;
    readonly length: number;
    /** True under `||`, `&&`, `!` or a comparison: an empty value is expected there. */
    readonly guarded: boolean;
}
/** What an expression names. */
export interface Names {
    readonly references: readonly Reference[];
    /** In lower case. */
    readonly functions: readonly string[];
}
/** Everything a tree reads and calls. */
export declare function namesIn(tree: Expr, text: string, library: Library): Names;
