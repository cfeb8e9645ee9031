import type { KnownEnv } from '../expression-check/env-names.ts';
import { checkExpressions, type ExpressionUse } from '../expression-check/expressions.ts';
import type { PlanFile } from '../plan.ts';
import { tellBadGlobs } from './globs.ts';
import { checkPlanKeys } from './plan-keys.ts';
import { tellBadSchedule } from './schedule.ts';
import { checkSteps } from './steps.ts';

/** Everything that can be checked of a plan by itself; what its expressions use is for the graph to go on with. */
export async function checkPlan(file: PlanFile, env: KnownEnv): Promise<ExpressionUse> {
  checkPlanKeys(file);
  checkSteps(file);
  await tellBadSchedule(file);
  await tellBadGlobs(file);
  return checkExpressions(file, env);
}
