import type { RunEvent } from '../run/event.ts';
import type { Run } from '../run/run.ts';
import type { System } from '../system/system.ts';
/**
 * The events that a killed process could not write any more: each task that ran is `failed`, reason `lost`, and the run `failed`.
 * Empty for a run that ended. Times are those of the last event that was written, since nobody knows better.
 */
export declare function lostEvents(run: Run, events: readonly RunEvent[], now: number): RunEvent[];
/** Writes an attempt's journal anew: without its torn last line, and with the ends its process could not write. Nothing whole is lost. */
export declare function rewriteJournal(system: System, folder: string, events: readonly RunEvent[], run: Run): Promise<void>;
