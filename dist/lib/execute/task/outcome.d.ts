import type { StepNode } from '../../graph/graph.ts';
import type { TaskEnd } from '../../run/event.ts';
import type { Reason } from '../../run/status.ts';
/** The end of a task that no process ran for. */
export declare function unrunEnd(status: TaskEnd['status'], reason: Reason | null, message?: string, more?: Partial<TaskEnd>): TaskEnd;
/** True where the plan allows this failure. A step stopped from outside is never tolerated: it did not fail by itself. */
export declare function isTolerated(node: StepNode, exitCode: number | null, reason: Reason | null): boolean;
/** What a finished step still asks of people that nothing here can serve; undefined where it asks nothing. `proposes`: pull requests can be. */
export declare function unservedAfter(node: StepNode, proposes: boolean): string | undefined;
