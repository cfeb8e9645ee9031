import type { StepGraph } from '../graph/graph.ts';
import type { RunObserver } from '../run/observer.ts';
import type { LeasedRun } from '../store/fleet-runs/fleet-run.ts';
/** Who hears of one run that this server drives. */
export interface RunHearing {
    /** Told of everything there was when this server takes over, and of what follows. */
    readonly record: RunObserver;
    /** Told only of what follows: people are not told twice. */
    readonly people?: RunObserver;
    /** What the run says when it begins. */
    readonly notes: readonly string[];
    /** Ends the hearing, whether the run has ended or another server goes on with it. */
    close(): Promise<void>;
}
/** Makes the hearing of a run. */
export type HearFleetRun = (graph: StepGraph, run: LeasedRun) => Promise<RunHearing>;
