import type { Expr } from '@actions/expressions/ast';
import type { Library } from './library.ts';
import { type ExpressionFault } from './parse.ts';
import { type Names } from './references.ts';
/** A text read once: its plain parts and its expressions in order, and what they name (offsets in characters of the whole text). */
export interface Compiled extends Names {
    readonly parts: readonly (string | Expr)[];
    readonly faults: readonly ExpressionFault[];
}
/** Reads texts, each of them once. */
export interface Compiler {
    /** Text that may hold `${{ }}`. */
    template(text: string): Compiled;
    /** A whole expression, as in `if`; one that holds `${{ }}` is read as text. */
    condition(text: string): Compiled;
}
/** A compiler that remembers what it has read. */
export declare function createCompiler(library: Library): Compiler;
