/** BullMQ takes no number for an id of one's own, so ours are told with a word in front. */
export declare const WORD = "job-";
/** The name BullMQ knows our job's id by. */
export declare function engineId(id: string): string;
/** Our id of a job that BullMQ gave. */
export declare function ownId(name: string): string;
/** What BullMQ calls every job of ours. */
export declare const JOB_NAME = "step";
/** Our priority as one of BullMQ's, in the same order; what is further from 0 than a million counts as a million. */
export declare function enginePriority(priority: number): number;
/** The same as SQL, of an integer column `priority`. */
export declare const PRIORITY = "least(2097151, greatest(1, priority + 1048576))";
