import type { TaskEnd } from '../../run/event.ts';
/** Times that a job's worker may fall silent: the third one ends it. */
export declare const MOST_LOSSES = 3;
/** The end of a job whose workers all fell silent. */
export declare const LOST_END: TaskEnd;
/** The end of a job that was cancelled while nobody had it. */
export declare const CANCELLED_END: TaskEnd;
/** The end of a job that no worker could do. */
export declare function refusedEnd(reason: string): TaskEnd;
