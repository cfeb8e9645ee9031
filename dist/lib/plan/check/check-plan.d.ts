import type { KnownEnv } from '../expression-check/env-names.ts';
import { type ExpressionUse } from '../expression-check/expressions.ts';
import type { PlanFile } from '../plan.ts';
/** Everything that can be checked of a plan by itself; what its expressions use is for the graph to go on with. */
export declare function checkPlan(file: PlanFile, env: KnownEnv): Promise<ExpressionUse>;
