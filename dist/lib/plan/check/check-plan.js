import { checkExpressions } from '../expression-check/expressions.js';
import { tellBadGlobs } from './globs.js';
import { checkPlanKeys } from './plan-keys.js';
import { tellBadSchedule } from './schedule.js';
import { checkSteps } from './steps.js';
/** Everything that can be checked of a plan by itself; what its expressions use is for the graph to go on with. */
export async function checkPlan(file, env) {
    checkPlanKeys(file);
    checkSteps(file);
    await tellBadSchedule(file);
    await tellBadGlobs(file);
    return checkExpressions(file, env);
}
