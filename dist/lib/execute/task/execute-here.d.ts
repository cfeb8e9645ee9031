import type { TaskExecutor } from '../engine/engine.ts';
/** Does a task on this machine; one that asks for a worker with labels waits, since here is none. */
export declare const executeHere: TaskExecutor;
