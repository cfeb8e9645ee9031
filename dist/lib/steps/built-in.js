import { Fault } from '../errors.js';
import { approvalRunner } from './approval.js';
import { commandRunner } from './command.js';
import { httpRunner } from './http/http-runner.js';
import { moduleRunner } from './module/module-runner.js';
import { createPlanRunner } from './plan.js';
import { shellRunner } from './shell.js';
/** The step runners that are always there. `runSubPlan` is what `uses: plan` calls; without it such a step fails and says so. */
export function builtInRunners(parts = {}) {
    const planRunner = createPlanRunner(parts.runSubPlan ?? noSubPlans);
    return [commandRunner, shellRunner, httpRunner, planRunner, moduleRunner, approvalRunner];
}
async function noSubPlans() {
    throw new Fault('unavailable', 'Sub-plans cannot be run here: whoever runs this plan gave no way to run another.');
}
