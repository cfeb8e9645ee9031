import { codeReview } from '../../../src/tasks/code-review/code-review.ts';
import type { JobReport } from '../../../src/tasks/job.ts';
import { createTestRepository, type TestRepository } from '../../support/git-repository.ts';

type Tree = Readonly<Record<string, string | Uint8Array>>;

/** Runs the job in a repository; its linters only where `lint` says so. */
export function review(
  repository: TestRepository,
  flags: Record<string, string | true> = {},
  parts: { lint?: boolean; cwd?: string; env?: Record<string, string> } = {},
): Promise<JobReport> {
  const { lint, ...where } = parts;
  const system = repository.system(where);
  return codeReview.run({
    system,
    flags: { ...(lint ? {} : { 'no-lint': true as const }), ...flags },
    progress: () => undefined,
  });
}

/** Commits `before`, then `after` on top of it, and reviews only what changed. */
export async function reviewChange(before: Tree, after: Tree): Promise<JobReport> {
  const repository = createTestRepository();
  await repository.commit('before', before);
  await repository.commit('after', after);
  return review(repository, { 'only-changed': true });
}

/** Findings as short lines, `severity rule file:line`. */
export function inShort(report: JobReport): string[] {
  return report.findings.map(
    ({ severity, rule, file, line }) => `${severity} ${rule} ${file}${line === undefined ? '' : `:${line}`}`,
  );
}
