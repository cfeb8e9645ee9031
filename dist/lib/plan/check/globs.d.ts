import type { PlanFile } from '../plan.ts';
/** Tells globs that cannot match anything in a folder: not closed, absolute, or climbing out of it. The matcher is loaded only where there is one. */
export declare function tellBadGlobs(file: PlanFile): Promise<void>;
