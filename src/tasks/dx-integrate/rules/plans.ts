import type { Finding } from '../../finding.ts';
import type { Rule } from '../rule.ts';

/** Judges one plan; the path is relative to the working directory. */
export type ValidatePlan = (path: string) => Promise<readonly Finding[]>;

/** Every plan validates. */
export function createPlanCheck(validatePlan: ValidatePlan): Rule {
  return async ({ plans }) => {
    const found = await Promise.all(
      plans.map(async ({ path }) => (await validatePlan(path)).map((finding) => ({ file: path, ...finding }))),
    );
    return { found: found.flat(), checked: { plans: plans.length } };
  };
}
