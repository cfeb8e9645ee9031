import type { PlanFile } from '../../plan/plan.ts';
import type { KnownRunner } from './known-runners.ts';
/** Checks every `with` against its runner's schema. What an expression will give is not known yet and passes. The validator is loaded only where it is needed. */
export declare function tellBadSettings(file: PlanFile, runners: readonly KnownRunner[]): Promise<void>;
/** The same for the plan's notifiers. */
export declare function tellBadNotifierSettings(file: PlanFile, known: readonly KnownRunner[]): Promise<void>;
