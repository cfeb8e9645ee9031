import type { StepGraph } from '../../graph/graph.ts';
import type { GraphShelf } from '../../graph/graph-shelf.ts';
import type { LeasedRun } from '../../store/fleet-runs/fleet-run.ts';
/** Reads a run's plan as it was submitted. Throws Fault `plan_invalid` for one that this version does not take. */
export declare function readSubmittedPlan({ plan, params }: LeasedRun, plans: GraphShelf): Promise<StepGraph>;
