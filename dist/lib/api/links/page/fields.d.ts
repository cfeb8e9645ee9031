import type { Policy } from '../../../approval/policy.ts';
import { type Html } from '../../docs/html.ts';
/** What a form holds already: by this person just now, else by who approved before. */
export interface Filled {
    readonly entered: Readonly<Record<string, unknown>>;
    readonly known: Readonly<Record<string, string>>;
    /** What is wrong, by field. */
    readonly faults: Readonly<Record<string, string>>;
}
/** The form of a policy, a control for each field by its type. */
export declare function fieldsOf(fields: Policy['fields'], filled: Filled): Html;
