import { Fault } from '../errors.ts';
import type { System } from '../system/system.ts';
/** Name of the file of events, one JSON document a line. */
export declare const EVENTS_FILE = "events.ndjson";
/** Name of the file that holds the finished record. */
export declare const RECORD_FILE = "run.json";
/** Name of the copy of the plan as it was run. */
export declare const PLAN_FILE = "plan.yml";
/** Where one attempt of a run keeps its files: `<state>/runs/<run_id>/<attempt>`. */
export interface RunFolder {
    readonly runId: string;
    readonly attempt: number;
    /** Absolute. */
    readonly path: string;
}
/** Makes the folder of the next attempt of `runId`. Two processes asking at once get two attempts. */
export declare function openRunFolder(system: System, stateDir: string, runId: string): Promise<RunFolder>;
/** Number of the newest attempt of a run; 0 where there is none. */
export declare function lastAttempt(system: System, stateDir: string, runId: string): Promise<number>;
/** The Fault for a state directory in which `what` cannot be kept, with the cure its cause asks for. */
export declare function unwritable(stateDir: string, cause: unknown, what?: string): Fault;
