import type { System } from '../../system/system.ts';
import type { Finding } from '../finding.ts';
import type { Job, JobCall, JobReport } from '../job.ts';
import { createRules, judge } from './judge.ts';
import { isCausedBy, readChanges } from './only-changed.ts';
import { openProject, type Project } from './project/project.ts';
import { readProject } from './reading.ts';
import type { Rule, Suspicion } from './rule.ts';
import type { ValidatePlan } from './rules/syntax.ts';

/** The job `dx.integrate`: does a newcomer's first hour work? It reads the project in the working directory and touches nothing. */
export function createDxIntegrate(options: { validatePlan: ValidatePlan }): Job {
  const rules = createRules(options.validatePlan);
  return {
    name: 'dx.integrate',
    summary: 'Checks that what the docs, workflows and plans say of the repository is true',
    example: 'orchestrator task dx.integrate --only-changed --base main',
    flags: [
      { name: 'only-changed', description: 'Report only what stands in, or comes from, files changed since the base' },
      {
        name: 'base',
        value: 'REF',
        description: 'What changes are counted from (default: the target branch, else the previous commit)',
      },
      { name: 'strict', description: 'Fail on warnings as well as on errors' },
    ],
    run: (call) => run(rules, call),
  };
}

async function run(rules: readonly Rule[], { system, flags, progress }: JobCall): Promise<JobReport> {
  const project = await openProject(system);
  progress(`Reading ${project.files.length} files`);
  const reading = await readProject(project);
  const { found: all, checked, notes } = await judge(reading, rules);
  const base = typeof flags.base === 'string' ? flags.base : undefined;
  const kept =
    flags['only-changed'] === undefined
      ? { found: all, notes: [] }
      : await onlyChanged(all, project, { system, ref: base });
  const findings = kept.found.map(plain);
  return {
    job: 'dx.integrate',
    failed: findings.some(({ severity }) => severity === 'error' || (severity === 'warning' && flags.strict === true)),
    findings,
    checked,
    notes: [...project.notes, ...kept.notes, ...notes],
  };
}

interface Since {
  readonly system: System;
  readonly ref: string | undefined;
}

interface Kept {
  readonly found: readonly Suspicion[];
  readonly notes: readonly string[];
}

async function onlyChanged(found: readonly Suspicion[], project: Project, since: Since): Promise<Kept> {
  if (!project.repository) return { found, notes: [] };
  const changes = await readChanges(since.system, project.repository, since.ref);
  const kept: Suspicion[] = [];
  for (const one of found) if (await isCausedBy(one, changes)) kept.push(one);
  const left = found.length - kept.length;
  const rest = left === 0 ? [] : [`${left} more in files that did not change since ${changes.base.label}.`];
  return { found: kept, notes: [...changes.base.notes, ...rest] };
}

function plain({ causes: _causes, word: _word, ...finding }: Suspicion): Finding {
  return finding;
}
