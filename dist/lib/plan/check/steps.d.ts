import type { Path } from '../faults.ts';
import type { PlanFile } from '../plan.ts';
/** What a schema cannot say without a wall of words: keys that exclude or need each other, names that must differ. */
export declare function checkSteps(file: PlanFile): void;
/** Tells a shell that is none of the known ones and does not say where the script goes. */
export declare function tellBadShell(shell: string | undefined, path: Path, { faults }: PlanFile): void;
