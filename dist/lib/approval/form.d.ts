import type { Param } from '../schema/generated/plan-language/plan.ts';
/** What is wrong with one field of a form. */
export interface FormFault {
    readonly field: string;
    /** Begins with a verb: `is missing`, `does not fit: ...`. */
    readonly detail: string;
}
/** The filled in form, by name, every value as text (what is no text as JSON); or what is wrong with it. */
export type Form = {
    readonly kind: 'fits';
    readonly values: Readonly<Record<string, string>>;
} | {
    readonly kind: 'faulty';
    readonly faults: readonly FormFault[];
};
/** Checks what was filled in by the declared types. `known` is what others have filled in before: it need not be given again. */
export declare function readForm(declared: Readonly<Record<string, Param>>, given: Readonly<Record<string, unknown>>, known: Readonly<Record<string, string>>): Form;
/** The form as it goes on: what was filled in, else the defaults. */
export declare function completeForm(declared: Readonly<Record<string, Param>>, filled: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
