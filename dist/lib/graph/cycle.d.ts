/** A step and what it needs; ids that no step has are ignored. */
export interface Needing {
    readonly id: string;
    readonly needs: readonly string[];
}
/**
 * Cycles of steps that need each other: the ids in order of need, each once; no step is in two of them, and a graph without any gives
 * none. Walks with a stack of its own, so that a chain of any length is no deeper than a short one.
 */
export declare function findCycles(steps: readonly Needing[]): string[][];
