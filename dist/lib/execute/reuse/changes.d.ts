import type { StepNode } from '../../graph/graph.ts';
/** Which files changed, step by step, for `only_changed`, `changed()` and `CHANGED_FILES`. */
export interface Changes {
    /** Files changed for this step since its base that match its `only_changed` (all of them where it has none). */
    filesFor(node: StepNode): readonly string[];
    /** True where a file changed for this step matches one of the globs. */
    matches(node: StepNode, globs: readonly string[]): boolean;
    /** Why a step with `only_changed` need not run; undefined where it must. */
    unchangedSince(node: StepNode): string | undefined;
}
/** Where a step's changes are counted from. */
export interface ChangeBase {
    /** For people: `the last success at 1a2b3c4`, `the merge base with origin/main`. */
    readonly label: string;
    readonly files: readonly string[];
}
/**
 * Changes from bases already looked up, one a step. `ms`: how long all comparing may take where globs and names are anybody's, since some
 * never come to an end; what there is no time for counts as changed.
 */
export declare function createChanges(baseOf: (node: StepNode) => ChangeBase, { ms }?: {
    readonly ms?: number;
}): Changes;
