import type { Place } from '../approvals/waiting-task.ts';
/** Notes that something of a run is told, whoever asks first: true for the first one, false ever after. `what` has at most 250 characters. */
export declare function tellOnce(place: Place, runId: string, what: string): Promise<boolean>;
/** What a notifier remembers of a run under these names, the newest first. */
export declare function readMemory(place: Place, runId: string, names: readonly string[]): Promise<readonly string[]>;
/** Remembers a value under a name. */
export declare function keepMemory(place: Place, runId: string, name: string, value: string): Promise<void>;
/** Forgets what was last remembered before a time (RFC 3339); answers how much. */
export declare function pruneMemory(place: Place, before: string): Promise<number>;
