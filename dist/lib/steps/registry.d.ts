import type { StepRunner } from './step-runner.ts';
/** The step runners a plan may name. */
export interface Registry {
    get(name: string): StepRunner | undefined;
    /** In the order they were given. */
    names(): readonly string[];
    /** The name that was probably meant; undefined where none is near. */
    nearest(name: string): string | undefined;
}
/** A registry of `runners`. Throws `usage` where two have one name, so that nothing built in is replaced unseen. */
export declare function createRegistry(runners: readonly StepRunner[]): Registry;
