import type { Run, Task } from '../../run/run.ts';
import type { Message, TaskFacts } from '../message.ts';
import type { NotifiedState } from '../states.ts';
import { type Telling } from './make-message.ts';
/** A task's state in words: `code.review awaits approval`. */
export declare const TASK_WORDS: Readonly<Record<NotifiedState, string>>;
/** What is told of one task. `usual` is how long it usually takes, ms, where it was slow. */
export declare function taskMessage(state: NotifiedState, run: Run, task: Task, telling: Telling, usual?: number): Message;
/** How a task failed, in one sentence. */
export declare function failureWords(task: Task): string;
/** How much longer a task took than usual, in one sentence. */
export declare function slowWords(task: Task, usual: number): string;
/** The facts of a task, without its log. */
export declare function taskFacts(task: Task): TaskFacts;
