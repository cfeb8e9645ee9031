import type { LinkDecision } from '../../schema/generated/task-api/api-types.ts';
/** What stands before the name of a field of the plan's form, in the form of the page. */
export declare const FIELD = "field.";
/** What was sent: a decision, the same by form and by JSON. */
export interface LinkBody {
    readonly body: LinkDecision;
    readonly isForm: boolean;
}
/** Reads what a form, or a program, sends; throws a Problem 422 for what is no decision. */
export declare function readLinkBody(raw: unknown, contentType: string | undefined): LinkBody;
/** The words and values of a form as they came, to be shown again. */
export declare function enteredIn(raw: unknown): Pick<LinkDecision, 'note' | 'fields'>;
