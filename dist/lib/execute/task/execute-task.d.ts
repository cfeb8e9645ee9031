import type { TaskEnd } from '../../run/event.ts';
import type { Engine } from '../engine/engine.ts';
import type { TaskPlace } from './prepared-task.ts';
/** Does a task from beginning to end and says how it ended; emits its start and its retries. Never rejects for a fault of the plan. */
export declare function executeTask(engine: Engine, place: TaskPlace, locks: readonly string[], signal: AbortSignal): Promise<TaskEnd>;
