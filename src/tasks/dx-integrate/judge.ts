import type { Severity } from '../finding.ts';
import type { Reading } from './reading.ts';
import type { Rule, Suspicion, Verdict } from './rule.ts';
import { checkCleanInstalls } from './rules/clean-install.ts';
import { checkCommandFiles } from './rules/command-files.ts';
import { checkEnvVariables } from './rules/env-variables.ts';
import { checkFirstHour } from './rules/first-hour.ts';
import { checkLinks } from './rules/links.ts';
import { checkLockFiles } from './rules/lock-file.ts';
import { checkNodeVersion } from './rules/node-version.ts';
import { checkScripts } from './rules/scripts.ts';
import { checkWorkflowSyntax, createPlanCheck, type ValidatePlan } from './rules/syntax.ts';
import { checkWorkflows } from './rules/workflows.ts';

/** Every rule of the job. */
export function createRules(validatePlan: ValidatePlan): readonly Rule[] {
  return [
    checkFirstHour,
    checkScripts,
    checkCommandFiles,
    checkLinks,
    checkNodeVersion,
    checkEnvVariables,
    checkLockFiles,
    checkCleanInstalls,
    checkWorkflows,
    checkWorkflowSyntax,
    createPlanCheck(validatePlan),
  ];
}

/** What the rules say together, findings in the order of files and lines. */
export async function judge(reading: Reading, rules: readonly Rule[]): Promise<Required<Verdict>> {
  const verdicts = await Promise.all(rules.map((rule) => rule(reading)));
  return {
    found: verdicts.flatMap((verdict) => verdict.found).sort(inOrder),
    checked: Object.assign({}, ...verdicts.map((verdict) => verdict.checked)),
    notes: verdicts.flatMap((verdict) => verdict.notes ?? []),
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function inOrder(a: Suspicion, b: Suspicion): number {
  const file = compareText(a.file ?? '', b.file ?? '');
  const place = (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  return file || place || RANK[a.severity] - RANK[b.severity] || compareText(a.rule, b.rule);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
