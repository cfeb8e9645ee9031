import type { Engine } from '../engine/engine.ts';
import type { PreparedTask } from '../task/prepared-task.ts';
/** Copies the files a step declares into the run's folder; answers their paths there. A fault is a note, never a failure. */
export declare function keepArtifacts(engine: Engine, task: PreparedTask): Promise<string[]>;
