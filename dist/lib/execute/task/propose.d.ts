import type { StepNode } from '../../graph/graph.ts';
import type { TaskEnd } from '../../run/event.ts';
import type { Engine } from '../engine/engine.ts';
import { type ChangeProposals, type ProposalWatch } from '../proposals.ts';
import type { PreparedTask } from './prepared-task.ts';
/** True where what a step changes is proposed here. */
export declare function proposes(engine: Engine, node: StepNode): engine is Engine & {
    readonly proposals: ChangeProposals;
};
/** Looks at the work tree before a task that asks for a pull request. Throws a sentence where that cannot be done. */
export declare function watchChanges(engine: Engine, proposals: ChangeProposals, task: PreparedTask): Promise<ProposalWatch>;
/** Proposes what a task that succeeded has changed, and says what its end has become by that. */
export declare function propose(engine: Engine, task: PreparedTask, watch: ProposalWatch, end: TaskEnd): Promise<TaskEnd>;
