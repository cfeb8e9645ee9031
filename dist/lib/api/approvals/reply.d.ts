import { type Reply } from '../http/call.ts';
import type { DecisionOutcome } from './decide.ts';
/** The row after a decision; throws the Problem where the decision does not count. */
export declare function replyToDecision({ task, problem }: DecisionOutcome, headers?: Readonly<Record<string, string>>): Reply;
