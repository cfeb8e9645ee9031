import type { Path } from '../../plan/faults.ts';
import type { Plan, PlanFile, Retry } from '../../plan/plan.ts';
import type { EnvFile, RetryRule, Template } from '../graph.ts';
/** One value or several, as a list. */
export declare function listOf<T>(value: T | readonly T[] | undefined): readonly T[];
/** A scalar as the text a person wrote: `1.10` stays `1.10`. */
export declare function textOf(value: string | number | boolean, path: Path, file: PlanFile): Template;
/** The variables written under one `env`, as text. */
export declare function envOf(env: Plan['env'], path: Path, file: PlanFile): Record<string, Template>;
/** Dotenv files as a list, each with whether it must be there. */
export declare function envFilesOf(files: Plan['env_file']): readonly EnvFile[];
/** A retry rule with the language's defaults: 3 tries, 1 s, doubled, at most a minute, with jitter. */
export declare function retryOf(retry: Retry | undefined): RetryRule | undefined;
