import type { Scope } from '../../plan/expression.ts';
import { type Run } from '../../run/run.ts';
import type { Json } from '../../schema/json.ts';
import type { System } from '../../system/system.ts';
/** What notifiers must know of the plan they stand in; a `StepGraph` is one. */
export interface NotifiedPlan {
    readonly name: string;
    /** As the caller named it; plugins count from its folder. */
    readonly path: string;
    readonly digest: string;
    readonly params: Readonly<Record<string, Json>>;
    /** Names of the plan's secrets. */
    readonly secrets: readonly string[];
    readonly plugins: readonly string[];
    /** As written. */
    readonly notifiers: Json | undefined;
}
/** What expressions of notifiers see; before there is a run, `run` has no id. */
export declare function scopeOfRun(plan: NotifiedPlan, system: System, run: Run | undefined): Scope;
