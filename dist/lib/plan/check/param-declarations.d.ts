import type { Path } from '../faults.ts';
import type { Param, PlanFile } from '../plan.ts';
/** Tells params (of a plan, or of an approval's form) whose parts contradict each other. */
export declare function tellBadParams(params: Readonly<Record<string, Param>> | undefined, path: Path, file: PlanFile): void;
