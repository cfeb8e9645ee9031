import type { StepNode } from '../../graph/graph.ts';
import type { TaskEnd } from '../../run/event.ts';
import type { Engine } from '../engine/engine.ts';
import { type Expansion } from './expand.ts';
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
/** Hands a task on with the names of its mutexes, or ends it where they cannot be told. */
export declare function makeReady(engine: Engine, node: StepNode, { task, item }: Expansion, place: number, to: Pick<Beginning, 'ready' | 'end'>): void;
