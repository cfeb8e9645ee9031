import type { Reference } from '../expression/references.ts';
import type { Spot } from '../faults.ts';
import type { PlacedStep, PlanFile } from '../plan.ts';
/** The environment of the process; undefined where a plan is checked for no machine in particular. */
export type KnownEnv = Readonly<Record<string, string>> | undefined;
/** Warns of variables nobody sets. */
export interface EnvNames {
    check(reference: Reference, spot: Spot, placed: PlacedStep | undefined): void;
}
/**
 * What is known of the environment: the process, the plan, its defaults, the step. Where nothing is known of the process, or a dotenv file may
 * set more, nothing is said; nor of a reading that expects to find nothing (`env.X || 'other'`).
 */
export declare function createEnvNames({ plan, faults }: PlanFile, env: KnownEnv): EnvNames;
