import type { StepNode } from '../../graph/graph.ts';
import type { TaskEnd } from '../../run/event.ts';
import type { Engine } from '../engine.ts';
import type { ReadyTask } from './ready-list.ts';
/** What beginning a step leads to. */
export interface Beginning {
    ready(task: ReadyTask): void;
    /** A task ended without having run. */
    end(task: string, node: StepNode, end: TaskEnd): void;
    /** A task was taken over, or the step has nothing to do. */
    settled(node: StepNode): void;
}
/** Turns a step that may start into its tasks: fanned out, taken over from an earlier attempt, or made ready. */
export declare function beginStep(engine: Engine, node: StepNode, to: Beginning): void;
/** The end of a task whose settings cannot be evaluated; `message` is for people. */
export declare function cannotStart(message: string): TaskEnd;
