import type { Engine } from '../engine/engine.ts';
import type { PreparedTask, TaskPlace } from './prepared-task.ts';
/** Evaluates everything a task needs before its first try. Throws PreparationError or ExpressionError. */
export declare function prepare(engine: Engine, place: TaskPlace): Promise<PreparedTask>;
