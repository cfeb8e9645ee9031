import type { Param } from '../../../schema/generated/plan-language/plan.ts';
/** A block of a form. */
export type FormBlock = Readonly<Record<string, unknown>>;
/** Fields of a policy in the order its form has them. */
type Fields = Readonly<Record<string, Param>>;
/** The block of the comment. */
export declare const NOTE = "note";
/** One input for each field, filled with what others have filled in before, else with its default. */
export declare function inputsOf(fields: Fields, filled: Readonly<Record<string, string>>): readonly FormBlock[];
/** The input of the comment. */
export declare function noteInput(isNeeded: boolean): FormBlock;
/** What was filled in, by name; what was left empty is absent. */
export declare function valuesIn(fields: Fields, values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>>;
/** The comment; undefined where there is none. */
export declare function noteIn(values: Readonly<Record<string, unknown>>): string | undefined;
/** The block a field of a problem's pointer (`/fields/name`) stands in. */
export declare function blockOfPointer(fields: Fields, pointer: string): string | undefined;
export {};
