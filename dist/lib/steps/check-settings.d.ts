import type { StepRunner, StepSettings } from './step-runner.ts';
type RunnerSchema = Pick<StepRunner, 'name' | 'schema'>;
/**
 * What is wrong with evaluated settings by the runner's own schema, all of it in one text; undefined where nothing is, or the runner has no
 * schema. Throws `usage` where the schema itself does not compile.
 */
export declare function checkSettings(runner: RunnerSchema, settings: StepSettings): Promise<string | undefined>;
/** Compiles a runner's schema, once. Throws `usage` where it does not compile. */
export declare function checkSchema(runner: RunnerSchema): Promise<void>;
export {};
