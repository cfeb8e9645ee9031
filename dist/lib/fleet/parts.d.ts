import type { StepGraph } from '../graph/graph.ts';
import type { JobQueue } from '../queue/job-queue.ts';
import type { TaskDecided } from '../run/event.ts';
import type { Run } from '../run/run.ts';
import type { Database } from '../store/database.ts';
import type { LeasedRun } from '../store/fleet-runs/fleet-run.ts';
import type { System } from '../system/system.ts';
import type { HearFleetRun } from './hearing.ts';
/** Wakes those who wait, on this server and on others; a ring may be lost, so they also look now and then. */
export interface FleetBell {
    /** `many`: how many jobs there are, where that is known. */
    ring(topic: 'jobs' | 'results' | 'runs', about?: undefined, many?: number): void;
    /** Answers how to stop hearing. `about` names a run: what workers tell of others is then not heard of. */
    hear(topic: 'jobs' | 'results' | 'runs', listener: () => void, about?: string): () => void;
}
/** What runs are driven with. */
export interface DriveParts {
    readonly database: Database;
    readonly queue: JobQueue;
    readonly bell: FleetBell;
    /** The world as plans may see it: no secret of the server is in its environment. */
    readonly system: System;
    readonly hear: HearFleetRun;
    /** Makes the graph of a run that was taken. Throws Fault `plan_invalid`. */
    readonly readPlan: (run: LeasedRun) => Promise<StepGraph>;
    /** What people decided on tasks that wait in a run, as events of its record. */
    readonly decided: (run: Run) => Promise<readonly TaskDecided[]>;
    /** Hears sentences for the operator. */
    readonly onNote: (message: string) => void;
}
