import type { ExpressionUse } from '../../plan/expression-check/expressions.ts';
import type { PlacedStep, PlanFile } from '../../plan/plan.ts';
import type { StepNode } from '../graph.ts';
import type { Links } from './link.ts';
/** What nodes are made with beside the plan itself. */
export interface Making {
    readonly use: ExpressionUse;
    readonly links: Links;
    titleOf(text: string): string;
}
/** Makes steps into nodes; what all of them share (defaults, the plan's own `env`) is worked out once. */
export declare function createNodeMaker(file: PlanFile, { use, links, titleOf }: Making): (placed: PlacedStep, index: number) => StepNode;
