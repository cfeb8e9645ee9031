import type { LinkDecision } from '../../../schema/generated/task-api/api-types.ts';
import type { Reply } from '../../http/call.ts';
import type { LinkedRequest } from '../read-request.ts';
/**
 * The second page, for senders no browser vouches for: the decision counts once a box on it is ticked, which is what a program that sends
 * every form it finds leaves as it is.
 */
export declare function surePage(request: LinkedRequest, { decision, version, note, fields }: LinkDecision): Reply;
