import type { StepGraph } from '../../graph/graph.ts';
import type { Expressions } from '../../plan/expression.ts';
import type { RunOrigin } from '../../run/event.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { Run, Task } from '../../run/run.ts';
import type { StepRunner } from '../../steps/step-runner.ts';
import type { System } from '../../system/system.ts';
import type { ChangeProposals } from '../proposals.ts';
import type { Changes } from '../reuse/changes.ts';
import type { RunFolders, TaskExecutor } from './engine.ts';
/** Everything one run of a graph needs to be told. */
export interface RunGraphOptions {
    readonly system: System;
    readonly runId: string;
    readonly attempt: number;
    readonly folders: RunFolders;
    readonly origin: RunOrigin;
    readonly runnerOf: (name: string) => StepRunner | undefined;
    readonly observers: readonly RunObserver[];
    readonly expressions: Expressions | undefined;
    readonly changes: Changes | undefined;
    /** Absent: what `pull_request` asks for waits, unserved. */
    readonly proposals?: ChangeProposals;
    /** Aborting it cancels the run; its reason, where it is text, says why. */
    readonly signal?: AbortSignal;
    /** ms between the order to end and the kill; absent: the steps' own. */
    readonly stopGrace?: number;
    /** Ids of the steps to run; undefined means all. */
    readonly selected?: ReadonlySet<string>;
    readonly maxParallel?: number;
    readonly onFailure?: StepGraph['onFailure'];
    /** Results to take over, and the attempt they come from. */
    readonly carried?: {
        readonly attempt: number;
        readonly tasks: ReadonlyMap<string, Task>;
    };
    /** What people want changed, by the steps that run again for it: their commands find it in `ORCHESTRATOR_CHANGES_REQUESTED`. */
    readonly changesRequested?: ReadonlyMap<string, string>;
    /** Notes to begin with. */
    readonly notes?: readonly string[];
    /** Who does the tasks; absent: this machine. */
    readonly execute?: TaskExecutor;
    /** The run as it stood where it was left, to go on with as the same attempt, and which of its tasks had been started. */
    readonly continued?: {
        readonly run: Run;
        readonly isUnderWay: (task: string) => boolean;
    };
}
