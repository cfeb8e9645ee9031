import { type ChangeBase, type Changes } from '../../execute/reuse/changes.ts';
import type { StepGraph } from '../../graph/graph.ts';
import type { System } from '../../system/system.ts';
/** Where changes are counted from. */
export interface ChangeBases {
    /** For steps that have none of their own. */
    readonly usual: ChangeBase;
    /** By step. Steps may share one. */
    readonly steps: ReadonlyMap<string, ChangeBase>;
}
/**
 * What changed, for the steps that ask: since the merge base on a pull request; else since the commit at which the step last succeeded, by
 * the journals here; else since the previous commit. Throws `unavailable` without git.
 */
export declare function readChanges(system: System, stateDir: string, graph: StepGraph): Promise<Changes>;
/** The same as the bases themselves, with the files that changed since each. */
export declare function readChangeBases(system: System, stateDir: string, graph: StepGraph): Promise<ChangeBases>;
