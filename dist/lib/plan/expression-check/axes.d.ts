import type { Step } from '../plan.ts';
/** Names a matrix gives values to; undefined where only the run can tell. */
export declare function axesOf(matrix: Step['matrix']): readonly string[] | undefined;
