import type { HearFleetRun } from '../../fleet/hearing.ts';
import type { StepGraph } from '../../graph/graph.ts';
import type { EarlierRun } from '../../notify/moments/history.ts';
import type { LeasedRun } from '../../store/fleet-runs/fleet-run.ts';
import { type HearingOptions } from '../running/hear-run.ts';
/** How runs of a fleet are told of. */
export interface FleetHearingOptions extends Omit<HearingOptions, 'earlier' | 'sealed' | 'patience'> {
    /** Earlier runs of the plan of a run, newest first. */
    readonly earlierOf: (graph: StepGraph, run: LeasedRun) => Promise<readonly EarlierRun[]>;
}
/**
 * How a run is heard that the fleet does: the server is told, and whom the plan's notifiers name. What was told already is kept in a folder
 * for each taking of the run, since another server may have told the rest.
 */
export declare function hearFleetRun({ earlierOf, ...options }: FleetHearingOptions, name: string): HearFleetRun;
