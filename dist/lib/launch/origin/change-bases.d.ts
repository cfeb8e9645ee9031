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
/** Step id -> commit at which it last succeeded. */
export type EarlierSuccesses = ReadonlyMap<string, string>;
/** Asks a record that others share when steps last succeeded, at commits that count: those behind this one. */
export type AskSuccesses = (counts: (commit: string) => Promise<boolean>) => Promise<EarlierSuccesses>;
/** The same as the bases themselves, with the files that changed since each. What a shared record knows of a step goes before the journals here. */
export declare function readChangeBases(system: System, stateDir: string, graph: StepGraph, ask?: AskSuccesses): Promise<ChangeBases>;
