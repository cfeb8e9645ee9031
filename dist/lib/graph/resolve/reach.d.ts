import type { ExpressionUse } from '../../plan/expression-check/expressions.ts';
import type { PlanFile } from '../../plan/plan.ts';
import type { Links } from './link.ts';
/** Tells expressions that read a step which does not come before: its result would not be there. */
export declare function tellUnneededReads(file: PlanFile, { stepReads }: ExpressionUse, links: Links): void;
