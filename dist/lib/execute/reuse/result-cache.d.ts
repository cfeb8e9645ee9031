import type { CacheRule } from '../../graph/graph.ts';
import type { TaskEnd } from '../../run/event.ts';
import type { System } from '../../system/system.ts';
import type { PreparedTask } from '../task/prepared-task.ts';
/** Results of steps with `cache`, by what went into them; shared by all runs of a state directory. */
export interface ResultCache {
    /** Names everything that decides a step's result: its command, the variables it lists, the content of its input files. */
    keyOf(task: PreparedTask, rule: CacheRule): Promise<string>;
    /** Puts the output files of an earlier success back and answers the end of the task; undefined where there was none. */
    restore(key: string, cwd: string): Promise<TaskEnd | undefined>;
    /** Keeps a success for later. */
    keep(key: string, task: PreparedTask, rule: CacheRule, end: TaskEnd): Promise<void>;
}
/** A cache in `<state>/cache`. `producer` names the run that fills it, for those who are served by it later. */
export declare function createResultCache(system: System, stateDir: string, producer: string): ResultCache;
