import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
/** GET /approvals: what waits for a decision, the oldest first; with `mine` only what the caller may approve. */
export declare function listApprovalsHandler({ database }: ApiContext): Handler<'listApprovals'>;
