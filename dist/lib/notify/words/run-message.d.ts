import type { Run, Task } from '../../run/run.ts';
import type { Message } from '../message.ts';
import type { NotifiedState } from '../states.ts';
import { type Telling } from './make-message.ts';
/** A task that took longer than usual; `usual` in ms. */
export interface SlowTask {
    readonly task: Task;
    readonly usual: number;
}
/** What is told of a run: its state, and every task that is worth a look. */
export declare function runMessage(state: NotifiedState, run: Run, telling: Telling, worth?: readonly Task[], slow?: readonly SlowTask[]): Message;
/** Tasks that failed or wait, in plan order, the failed first. */
export declare function worthALook(run: Run): Task[];
