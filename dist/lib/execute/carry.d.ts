import type { Task } from '../run/run.ts';
import type { Happening } from './engine/emitter.ts';
/** The event that takes a task's end over from the attempt it was run in. */
export declare function carriedEvent(task: Task, fromAttempt: number): Happening;
