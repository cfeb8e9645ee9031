import type { StepGraph } from '../../graph/graph.ts';
import type { TaskDecided } from '../../run/event.ts';
import type { Run } from '../../run/run.ts';
import type { RunPlanOptions } from '../options.ts';
import { type CarryRule } from './carry-over.ts';
/** How an earlier run is carried on. */
export interface ResumeOptions extends Omit<RunPlanOptions, 'only' | 'skip'>, CarryRule {
    /** Decisions that were taken elsewhere on what waits in the run, and that its record does not have yet. */
    readonly decidedElsewhere?: (run: Run) => Promise<readonly TaskDecided[]>;
}
/** An earlier run found on disk, ready to be carried on. */
export interface ResumableRun {
    readonly run: Run;
    /** The plan as it was run, for comparison with the plan as it is now. */
    readonly planFile: string;
}
/** Finds the run to resume: the named one or the newest; repairs its journal where its process was killed. */
export declare function findResumable(options: ResumeOptions): Promise<ResumableRun>;
/**
 * Runs the next attempt of an earlier run: what succeeded is taken over with its outputs, the rest runs. A step whose definition changed
 * since (`before` is the graph of the plan as it was run) runs again, and so does what follows from it.
 */
export declare function resumeRun(graph: StepGraph, before: StepGraph, earlier: Run, options?: ResumeOptions): Promise<Run>;
/** The params an earlier run was given. One without a value is null in the record; given as such it would be a value. */
export declare function givenParams({ params }: Pick<Run, 'params'>): Run['params'];
