import type { DecisionWord } from '../../approval/judge.ts';
import type { ApiContext } from '../context.ts';
import type { Call, Reply } from '../http/call.ts';
type Deciding = 'approveTask' | 'rejectTask' | 'requestChanges' | 'cancelTask';
/**
 * POST /tasks/{id}/approve, /reject, /request-changes and /cancel: a person's decision. The same decision by the same person again changes
 * nothing; any other after the end is a 409.
 */
export declare function decideTaskHandler(context: ApiContext, decision: DecisionWord): (call: Call<Deciding>) => Promise<Reply>;
export {};
