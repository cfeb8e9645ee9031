import type { Run } from '../../run/run.ts';
import type { Message } from '../message.ts';
import { type Telling } from './make-message.ts';
/** Times of a plan that passed without a run. */
export interface MissedTimes {
    /** The newest of them, RFC 3339 in UTC. */
    readonly due_at: string;
    /** How many there were. */
    readonly times: number;
}
/** What is told of a plan that did not start at its time. `last` is its newest run, from before. */
export declare function missedMessage({ due_at, times }: MissedTimes, last: Run, telling: Telling): Message;
