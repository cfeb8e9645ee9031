/** What a page of a link was shown for: the request, or the question whether a person really means what was sent. */
export interface Shown {
    readonly taskId: number;
    /** The version of the task that the page shows. */
    readonly version: number;
    /** Of the second page: the decision it asks about. */
    readonly decision?: string;
}
/**
 * The value that only a page of this link holds: its form sends it back, so that a request made from the link alone decides nothing. Made
 * from the token itself, which the server does not keep: nothing is stored when a page is shown, and any server can check it.
 */
export declare function confirmationOf(token: string, { taskId, version, decision }: Shown): string;
/** Whether a form holds the value of the page it says it is of. */
export declare function isConfirmed(token: string, shown: Shown, given: string): boolean;
