import type { Env } from '../../system/processes/processes.ts';
import type { Engine } from '../engine/engine.ts';
import type { TaskPlace } from './prepared-task.ts';
/** A setting of a step that cannot be made ready; its message is for people. */
export declare class PreparationError extends Error {
}
/** The environment of a task without what differs between its tries. Last wins: as found, `env_file`, plan, defaults, step. */
export declare function environmentOf(engine: Engine, place: TaskPlace, folder: string): Promise<Env>;
/** The variables every command gets beside its own. */
export declare function taskVariables(engine: Engine, task: string, trail: string, outputFile: string): Env;
