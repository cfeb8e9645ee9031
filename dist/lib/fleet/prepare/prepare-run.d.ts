import type { EngineOptions } from '../../execute/engine/create-engine.ts';
import type { StepGraph } from '../../graph/graph.ts';
import type { RunOrigin } from '../../run/event.ts';
import type { LeasedRun } from '../../store/fleet-runs/fleet-run.ts';
import type { DriveParts } from '../parts.ts';
/** A leased run made ready to be driven. */
export interface PreparedRun {
    readonly graph: StepGraph;
    /** Everything of the engine but who does the tasks. */
    readonly engine: Omit<EngineOptions, 'execute'>;
    readonly origin: RunOrigin;
    readonly selected: ReadonlySet<string> | undefined;
}
/** A leased run, and how far the database's clock is ahead of this server's, ms. */
export interface TakenRun extends LeasedRun {
    readonly ahead: number;
}
/** Makes a run ready: its world is what the submitter said of it, by the database's clock. */
export declare function prepareRun({ system, readPlan }: Pick<DriveParts, 'system' | 'readPlan'>, leased: TakenRun): Promise<PreparedRun>;
/** Where a run is from, as its registration has it. */
export declare function originOf({ registered }: LeasedRun): RunOrigin;
