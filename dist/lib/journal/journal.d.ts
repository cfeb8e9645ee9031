import type { RunObserver } from '../run/observer.ts';
import type { System } from '../system/system.ts';
import { type RunFolder } from './run-folder.ts';
/**
 * The record of a run on disk: every event is appended, in full, before any other observer hears it, so that nothing already shown is lost
 * when the process is killed. Output goes to one log a task. The record is complete when `close` has resolved.
 */
export declare function createJournal(system: System, folder: RunFolder, planText: string): Promise<RunObserver>;
