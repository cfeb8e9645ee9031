/** One `${{ }}` in a text: where it stands, its signs included, and what is between them. */
export interface Span {
    readonly start: number;
    readonly end: number;
    /** The expression as written, spaces included; it begins three characters after `start`. */
    readonly inner: string;
}
/** True for text that holds an expression, or tries to. */
export declare function hasExpression(text: string): boolean;
/** An expression with its signs around it, as a person would write it. */
export declare function asExpression(inner: string): string;
/** The expressions of a text, in order; the last one's `end` is -1 where its `}}` is missing. */
export declare function expressionSpans(text: string): Span[];
