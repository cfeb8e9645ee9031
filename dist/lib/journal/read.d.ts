import type { RunEvent } from '../run/event.ts';
import type { Run } from '../run/run.ts';
import type { System } from '../system/system.ts';
/** A run as its journal tells it. */
export interface StoredRun {
    /** A run whose process is gone reads as it will be repaired: what ran is `failed`, reason `lost`. */
    readonly run: Run;
    /** Absolute folder of the attempt. */
    readonly folder: string;
    readonly events: readonly RunEvent[];
    /** True while the process that runs it is alive. */
    readonly live: boolean;
}
/** Reads one attempt of a run; the newest where `attempt` is absent. Undefined where there is no such run. */
export declare function readRun(system: System, stateDir: string, runId: string, attempt?: number): Promise<StoredRun | undefined>;
/** The newest attempt of every run in the state directory, newest first. Runs that cannot be read are left out. */
export declare function listRuns(system: System, stateDir: string): Promise<StoredRun[]>;
/** Every attempt of every run, newest first. Those that cannot be read are left out. */
export declare function listAttempts(system: System, stateDir: string): Promise<StoredRun[]>;
/** The events of an attempt's folder. A torn last line (the process was killed while writing it) is left out. */
export declare function readEvents(system: System, folder: string): Promise<RunEvent[]>;
