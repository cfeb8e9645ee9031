import { Fault } from '../errors.ts';
import { approvalRunner } from './approval.ts';
import { commandRunner } from './command.ts';
import { httpRunner } from './http/http-runner.ts';
import { moduleRunner } from './module/module-runner.ts';
import { createPlanRunner, type RunSubPlan } from './plan.ts';
import { shellRunner } from './shell.ts';
import type { StepRunner } from './step-runner.ts';

/** The step runners that are always there. `runSubPlan` is what `uses: plan` calls; without it such a step fails and says so. */
export function builtInRunners(parts: { runSubPlan?: RunSubPlan } = {}): readonly StepRunner[] {
  const planRunner = createPlanRunner(parts.runSubPlan ?? noSubPlans);
  return [commandRunner, shellRunner, httpRunner, planRunner, moduleRunner, approvalRunner];
}

async function noSubPlans(): Promise<never> {
  throw new Fault('unavailable', 'Sub-plans cannot be run here: whoever runs this plan gave no way to run another.');
}
