import type { ChangeProposals } from '../execute/proposals.ts';
import type { StepGraph } from '../graph/graph.ts';
import type { RunObserver } from '../run/observer.ts';
import type { StepRunner } from '../steps/step-runner.ts';
import type { System } from '../system/system.ts';
/** Which steps of a plan to run; what they need is taken as given. */
export interface Selection {
    /** Only these steps. */
    readonly only?: readonly string[];
    /** All but these. */
    readonly skip?: readonly string[];
    /** This step and all that follow from it. */
    readonly from?: string;
}
/** How a plan is run; every part has a default. */
export interface RunPlanOptions extends Selection {
    /** The world; default is this process's own. */
    readonly system?: System;
    /** Folder of records, relative to the working directory; default `.orchestrator`. */
    readonly stateDir?: string;
    /** Default is the plan's own `run_id`. A run of a name that exists is its next attempt. */
    readonly runId?: string;
    readonly maxParallel?: number;
    readonly onFailure?: StepGraph['onFailure'];
    /** Who hears what happens, after the journal. */
    readonly observers?: readonly RunObserver[];
    /** Remarks the run begins with. */
    readonly notes?: readonly string[];
    /** Step runners beside the built-in ones and the plan's plugins. */
    readonly runners?: readonly StepRunner[];
    /** Who proposes what steps with `pull_request` change; without it such a step waits, `unserved`. Plans run by a step have none. */
    readonly proposals?: ChangeProposals;
    /** Aborting it cancels the run: what runs is stopped, everything is written, the status is `cancelled`. */
    readonly signal?: AbortSignal;
    /** How long what a step started may take to end after it was told to, before it is killed; ms, default 7,500. */
    readonly stopGrace?: number;
}
