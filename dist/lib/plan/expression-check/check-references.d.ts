import type { Reference } from '../expression/references.ts';
import type { Spot } from '../faults.ts';
import type { PlacedStep, PlanFile } from '../plan.ts';
import { type KnownEnv } from './env-names.ts';
import type { Site } from './sites.ts';
/** What one reference means beyond itself. */
export interface CheckedReference {
    readonly spot: Spot;
    /** The step it reads. */
    readonly step?: string;
    /** The secrets it names: all of the plan's where the name is computed. */
    readonly secrets?: readonly string[];
}
/** Checks what an expression names. */
export interface ReferenceCheck {
    check(reference: Reference, spot: Spot, site: Site, placed: PlacedStep | undefined): CheckedReference;
}
/** Checks against one plan; whatever can be looked up is made into tables first. */
export declare function createReferenceCheck(file: PlanFile, processEnv: KnownEnv): ReferenceCheck;
