import { createDxIntegrate } from '../../../src/tasks/dx-integrate/dx-integrate.ts';
import { createRules, judge } from '../../../src/tasks/dx-integrate/judge.ts';
import { indexed, type Project } from '../../../src/tasks/dx-integrate/project/project.ts';
import { readProject } from '../../../src/tasks/dx-integrate/reading.ts';
import { checkWorkflowSyntax } from '../../../src/tasks/dx-integrate/rules/syntax.ts';
import type { Finding } from '../../../src/tasks/finding.ts';
import type { JobCall, JobReport } from '../../../src/tasks/job.ts';
import { createTestRepository, type TestRepository } from '../../support/git-repository.ts';

/** Files by path; an object stands for its JSON. */
export type TestFiles = Readonly<Record<string, string | object>>;

/** What a repository needs so that nothing is found in it. */
export const SOUND = {
  'README.md': '# Tool\n\n```sh\nnpm ci\nnpm test\n```\n',
  'package.json': { name: 'tool', scripts: { test: 'node --test', build: 'tsc' } },
  'package-lock.json': { name: 'tool', lockfileVersion: 3, packages: { '': { name: 'tool' } } },
} as const;

/** Texts as they go on disk. */
export function asTexts(files: TestFiles): Record<string, string> {
  const text = (content: string | object): string =>
    typeof content === 'string' ? content : `${JSON.stringify(content, undefined, 2)}\n`;
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, text(content)]));
}

/** A sound repository with these files on top, all committed. */
export async function soundRepository(files: TestFiles = {}): Promise<TestRepository> {
  const repository = createTestRepository();
  await repository.commit('start', asTexts({ ...SOUND, ...files }));
  return repository;
}

export interface RunOptions {
  readonly flags?: JobCall['flags'];
  readonly validatePlan?: (path: string) => Promise<Finding[]>;
  readonly cwd?: string;
}

/** Runs the job in a repository. */
export function runIn(repository: TestRepository, options: RunOptions = {}): Promise<JobReport> {
  const job = createDxIntegrate({ validatePlan: options.validatePlan ?? (async () => []) });
  const system = repository.system(options.cwd === undefined ? {} : { cwd: options.cwd });
  return job.run({ system, flags: options.flags ?? {}, progress: () => undefined });
}

/** Findings as `file:line severity rule: message`, without the `dx/`. */
export function lines(report: Pick<JobReport, 'findings'>): string[] {
  return report.findings.map(
    ({ file, line, severity, rule, message }) => `${file}:${line} ${severity} ${rule.replace('dx/', '')}: ${message}`,
  );
}

/** What the rules find in a sound project with these files on top, held in memory; what is under `dist/` is made by a build. */
export async function found(files: TestFiles): Promise<string[]> {
  return foundIn({ ...SOUND, ...files });
}

/** What the rules find in a project of exactly these files. */
export async function foundIn(files: TestFiles): Promise<string[]> {
  const reading = await readProject(projectOf(asTexts(files)));
  // GitHub's parser takes a second to load, and is asked in the tests of syntax only.
  const rules = createRules(async () => []).filter((rule) => rule !== checkWorkflowSyntax);
  return lines({ findings: (await judge(reading, rules)).found });
}

/** A project held in memory. */
function projectOf(texts: Readonly<Record<string, string>>): Project {
  return {
    name: 'folder',
    prefix: '',
    ...indexed(Object.keys(texts).sort(), new Set()),
    text: async (path) => texts[path] ?? '',
    isMade: async (path) => path.startsWith('dist/'),
    repository: undefined,
    notes: [],
  };
}

/** A README that is sound, with more text after it. Its own lines are 1 to 6, the text begins on line 8. */
export function readme(text: string): string {
  return `${SOUND['README.md']}\n${text}\n`;
}

/** A workflow with these steps (YAML list items, not indented). The first stands on line 6. */
export function workflow(steps: string, top = ''): string {
  const indented = steps
    .trim()
    .split('\n')
    .map((line) => `      ${line}`);
  return `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n${indented.join('\n')}\n${top}`;
}
