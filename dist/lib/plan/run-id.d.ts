/** Longest run id: what the task API stores. */
export declare const LONGEST_RUN_ID = 64;
/** Why a text cannot name a run; undefined where it can. It becomes the name of a folder, and a part of web addresses. */
export declare function runIdFault(text: string): string | undefined;
