import type { Finding } from '../../finding.ts';
import type { ParserFault } from '../github-parser.ts';
import type { YamlFile } from '../project/yaml-file.ts';
import type { Reading } from '../reading.ts';
import type { Rule, Suspicion, Verdict } from '../rule.ts';

/** Every workflow and action is what GitHub's own parser takes. */
export async function checkWorkflowSyntax({ workflows, actions }: Reading): Promise<Verdict> {
  const checked = { workflows: workflows.length, actions: actions.length };
  if (workflows.length + actions.length === 0) return { found: [], checked };
  // The parser is large and not wanted where there is nothing to parse.
  const { faultsOfWorkflow, faultsOfAction } = await import('../github-parser.ts');
  const found: Suspicion[] = [];
  for (const file of workflows) found.push(...refused(file, 'workflow', await faultsOfWorkflow(file)));
  for (const file of actions) found.push(...refused(file, 'action', await faultsOfAction(file)));
  return { found, checked };
}

function refused(file: YamlFile, kind: 'workflow' | 'action', faults: readonly ParserFault[]): Suspicion[] {
  // After the first fault of the YAML itself the rest is only its echo.
  const told = file.fault === undefined ? faults : faults.slice(0, 1);
  return told.map(({ message, line, column }) => ({
    rule: `dx/invalid-${kind}`,
    severity: 'error',
    message: `GitHub would refuse this ${kind}: ${message}`,
    file: file.path,
    line: line ?? 1,
    ...(column === undefined ? {} : { column }),
  }));
}

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
