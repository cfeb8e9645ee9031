import type { FieldFault } from './problem.ts';
/**
 * What no database and no reader takes, wherever it is in a body: NUL, half a surrogate pair, nesting past 64 levels, and numbers that
 * reading made other ones of: infinite, or whole and past 2^53.
 * Iterative, so that a hostile body cannot overflow the stack.
 */
export declare function findBadText(body: unknown): readonly FieldFault[];
/** A name as it stands in a JSON pointer. */
export declare function escaped(name: string): string;
/** Why a text cannot be stored, or undefined. */
export declare function badText(text: string): string | undefined;
