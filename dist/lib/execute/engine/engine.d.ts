import type { StepGraph } from '../../graph/graph.ts';
import type { Expressions } from '../../plan/expression.ts';
import type { TaskEnd } from '../../run/event.ts';
import type { Task } from '../../run/run.ts';
import type { Mask } from '../../steps/output/mask.ts';
import type { StepRunner } from '../../steps/step-runner.ts';
import type { Env } from '../../system/processes/processes.ts';
import type { System } from '../../system/system.ts';
import type { ChangeProposals } from '../proposals.ts';
import type { Changes } from '../reuse/changes.ts';
import type { ResultCache } from '../reuse/result-cache.ts';
import type { ReadyTask } from '../schedule/ready-list.ts';
import type { Emitter } from './emitter.ts';
/** Absolute folders a run writes to. */
export interface RunFolders {
    /** The attempt's own folder. */
    readonly run: string;
    /** The state directory that all runs share. */
    readonly state: string;
}
/** Does a task that may start now, wherever that is, and says how it ended; emits its start and its retries. */
export type TaskExecutor = (engine: Engine, task: ReadyTask, signal: AbortSignal) => Promise<EndedTask>;
/** How a task ended, and when (RFC 3339) where that was elsewhere. */
export type EndedTask = TaskEnd & {
    readonly at?: string;
};
/** What one run of a graph is made of; made once by `runGraph`, read by everything in this folder. */
export interface Engine {
    readonly system: System;
    readonly graph: StepGraph;
    readonly runId: string;
    readonly attempt: number;
    readonly folders: RunFolders;
    readonly emitter: Emitter;
    readonly mask: Mask;
    /** Undefined where the plan holds no expressions. */
    readonly expressions: Expressions | undefined;
    readonly changes: Changes | undefined;
    readonly cache: ResultCache;
    /** Who proposes what steps with `pull_request` change; undefined where nobody does. */
    readonly proposals: ChangeProposals | undefined;
    readonly runnerOf: (name: string) => StepRunner | undefined;
    readonly execute: TaskExecutor;
    /** What steps inherit: the environment as found, without the plan's secrets. */
    readonly inherited: Env;
    /** Values of the plan's secrets that are set; grows with those found in env files. */
    readonly secrets: Record<string, string>;
    /** Results of an earlier attempt, by task; they are taken over instead of being run again. */
    readonly carried: ReadonlyMap<string, Task>;
    /** What people want changed, by the steps that run again for it. */
    readonly changesRequested: ReadonlyMap<string, string>;
    /** The attempt they are taken from. */
    readonly carriedFrom: number;
    /** Marks every process of this run through its environment. */
    readonly trail: string;
    /** ms between the order to end and the kill; undefined: the steps' own. */
    readonly stopGrace: number | undefined;
    /** Tries that run now; each stops its own when called. */
    readonly stops: Set<() => void>;
    readonly maxParallel: number;
    readonly onFailure: StepGraph['onFailure'];
}
