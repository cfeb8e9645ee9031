import type { TaskEnd } from '../../run/event.ts';
import { type Json } from '../../schema/json.ts';
import type { RemoteTask } from '../remote/remote-tasks.ts';
/** The end of a task as its worker told it, but for what is the plan's to say: what is tolerated, and what people are asked by. */
export declare function soundEnd({ engine, ready }: RemoteTask, told: TaskEnd): TaskEnd;
/** Whether a value of the plan holds an expression that the worker's own machine decides. */
export declare function isOfMachine(part: Json): boolean;
