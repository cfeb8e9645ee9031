import type { Database } from '../../database.ts';
import type { FleetRunKey } from '../../fleet-runs/fleet-run.ts';
/** Paths of the files that a task handed in, from the run's folder. */
export declare function readHandedPaths(database: Database, { run_id, attempt }: FleetRunKey, task: string): Promise<readonly string[]>;
/** Forgets the files of a job, and gives it another end (JSON), both or neither. */
export declare function forgetHanded(database: Database, job: number, end: string): Promise<void>;
