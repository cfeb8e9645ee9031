import type { System } from '../system/system.ts';
/** Step id -> commit at which it last succeeded, over all runs of a plan in this state directory that know their commit. */
export declare function lastSuccesses(system: System, stateDir: string, plan: string): Promise<ReadonlyMap<string, string>>;
