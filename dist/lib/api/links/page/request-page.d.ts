import type { LinkDecision } from '../../../schema/generated/task-api/api-types.ts';
import type { Reply } from '../../http/call.ts';
import { type LinkedRequest } from '../read-request.ts';
import { type Notice } from './layout.ts';
/** What the page shows beside the request. */
export interface RequestPage {
    readonly status?: number;
    readonly notice?: Notice | undefined;
    /** What was filled in before; shown again. */
    readonly entered?: Pick<LinkDecision, 'note' | 'fields'> | undefined;
    readonly faults?: Readonly<Record<string, string>>;
    /** Stands out; decides nothing. */
    readonly preselected?: string | undefined;
}
/** Whether there is something to decide. */
export declare function isOpen({ task, isSuperseded }: LinkedRequest): boolean;
/** The page of a link: what is asked, and the form to decide by where it is still open. */
export declare function requestPage(request: LinkedRequest, page?: RequestPage): Reply;
/** What is asked, in few words. */
export declare function titleOf({ plan, task }: LinkedRequest): string;
/** The address a link was made for. */
export declare function mailboxOf({ link }: Pick<LinkedRequest, 'link'>): string;
