import type { Env } from '../../system/processes/processes.ts';
import type { System } from '../../system/system.ts';
/** Where a program a step names lies; undefined where it is nowhere. Names with a slash count from `cwd`, others from the `PATH` of `env`. */
export declare function findProgram(system: System, program: string, cwd: string, env: Env): string | undefined;
/** The program on the `PATH` that was probably meant; undefined where none has a name near it. */
export declare function nearestProgram(system: System, program: string, env: Env): Promise<string | undefined>;
