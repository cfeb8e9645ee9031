import type { Expr } from '@actions/expressions/ast';
import type { Token } from '@actions/expressions/lexer';
import type { DiagnosticCode } from '../diagnostic.ts';
import type { Library } from './library.ts';
/** What is wrong with an expression; offset and length in characters of its text. */
export interface ExpressionFault {
    readonly code: DiagnosticCode;
    readonly message: string;
    readonly cure: string;
    readonly offset: number;
    readonly length: number;
}
/** An expression read: its tree, or its first fault. */
export type Parsed = {
    readonly tree: Expr;
} | {
    readonly fault: ExpressionFault;
};
/** Reads the text between `${{` and `}}`. */
export declare function parseExpression(text: string, library: Library): Parsed;
/** Where a token begins, in characters of the expression. */
export declare function tokenOffset(text: string, token: Token): number;
