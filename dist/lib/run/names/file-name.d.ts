/**
 * A name of any text (a task, a lock) that every file system takes, at most 217 characters: odd signs become `%xx`. What is too long for that, or holds half a
 * character, is told from others by a digest at its end.
 */
export declare function fileName(text: string): string;
/** Where a task's log lies in the run's folder. */
export declare function logPath(task: string): string;
