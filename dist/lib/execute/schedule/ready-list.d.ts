import type { StepNode } from '../../graph/graph.ts';
import type { Json } from '../../schema/json.ts';
/** A task that may start as soon as the limits allow. */
export interface ReadyTask {
    readonly task: string;
    readonly node: StepNode;
    readonly item: Json;
    /** Place among the tasks of its step. */
    readonly place: number;
    /** Names of the mutexes it needs. */
    readonly locks: readonly string[];
}
/** Tasks waiting for a free place, in plan order. */
export interface ReadyList {
    add(task: ReadyTask): void;
    /** Takes out the first task that `fits`; undefined where none does. */
    take(fits: (task: ReadyTask) => boolean): ReadyTask | undefined;
    /** Takes out all. */
    drain(): ReadyTask[];
    readonly size: number;
}
/** An empty list. Adding and taking cost the logarithm of its length, but for tasks that do not fit. */
export declare function createReadyList(): ReadyList;
