import { type Changes } from '../execute/reuse/changes.ts';
import type { StepGraph } from '../graph/graph.ts';
import type { System } from '../system/system.ts';
/**
 * What changed, for the steps that ask: since the merge base on a pull request; else since the commit at which the step last succeeded, by
 * the journals here; else since the previous commit. Throws `unavailable` without git.
 */
export declare function readChanges(system: System, stateDir: string, graph: StepGraph): Promise<Changes>;
