/** The name of a task for the API: its own, or where that is too long its beginning and a hash that stays the same from run to run. */
export declare function taskName(task: string): string;
