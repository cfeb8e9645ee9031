import type { Json } from '../schema/json.ts';
import { ExpressionError } from './expression/error.ts';
export { ExpressionError };
/** What expressions can see while a step is prepared. */
export interface Scope {
    /** By name; one that is absent reads as null. */
    readonly contexts: Readonly<Record<string, Json>>;
    readonly status: {
        success(): boolean;
        failure(): boolean;
        always(): boolean;
        cancelled(): boolean;
    };
    /** Whether a file that matches the glob changed since the base. */
    changed(glob: string): boolean;
}
/** What a text names, for those who must know before it is evaluated. */
export interface Mentions {
    readonly contexts: readonly string[];
    /** In lower case. */
    readonly functions: readonly string[];
    /** `*` where the name is computed, or all are read at once. */
    readonly secrets: readonly string[];
    /** Variables, as they are written; `*` where the name is computed, or all are read at once. */
    readonly env: readonly string[];
    /** The ids given that the text reads; without ids, the first name after `steps.`. */
    readonly steps: readonly string[];
}
/** GitHub's expression language, ready to evaluate without waiting. */
export interface Expressions {
    /** The value of a text: of the expression itself where the text is nothing else, of the parts written one after the other otherwise. Throws ExpressionError. */
    evaluate(template: string, scope: Scope): Json;
    /** Whether a condition (without `${{ }}`, as in `if`) holds. Throws ExpressionError. */
    test(condition: string, scope: Scope): boolean;
    /** What a template names; nothing where it cannot be read. */
    mentions(template: string, ids?: Iterable<string>): Mentions;
}
/** Loads the evaluator. Texts are read once however often they are evaluated. */
export declare function createExpressions(): Promise<Expressions>;
