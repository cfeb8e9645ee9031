import { openRepository } from '../../git/repository.ts';
import type { Finding } from '../finding.ts';
import type { Job, JobCall, JobReport } from '../job.ts';
import { collectChange, collectTree } from './collect.ts';
import { withoutEchoes } from './echoes.ts';
import { inTurns } from './in-turns.ts';
import { runLinters } from './linters/run-linters.ts';
import { READ_LIMIT_BYTES } from './read-text.ts';
import type { Review, ReviewedFile } from './review.ts';
import { FILE_RULES, REVIEW_RULES } from './rules.ts';

/** Reviews the tracked files, or only what changed, by rules that do not guess, and runs the repository's own linter. */
export const codeReview: Job = {
  name: 'code.review',
  summary: 'Reviews the code, or only what changed, and runs the repository’s own linter',
  example: 'orchestrator task code.review --only-changed --base main',
  flags: [
    { name: 'only-changed', description: 'review what changed since the base, uncommitted and new files included' },
    {
      name: 'base',
      value: 'REF',
      description:
        'compare with where this branch left REF (default: a pull request’s target, else the previous commit)',
    },
    { name: 'no-lint', description: 'do not run the repository’s own linter' },
    { name: 'strict', description: 'fail on warnings too' },
  ],
  run: reviewCode,
};

async function reviewCode({ system, flags, progress }: JobCall): Promise<JobReport> {
  const repository = await openRepository(system);
  const onlyChanged = flags['only-changed'] === true || flags.base !== undefined;
  progress(onlyChanged ? 'Looking for what changed' : 'Listing the files of the repository');
  const { review, notes } = onlyChanged
    ? await collectChange(system, repository, await repository.resolveBase(textOf(flags.base)))
    : await collectTree(system, repository);
  progress(`Reviewing ${review.files.length} files`);
  const own = await applyRules(review);
  progress('Running the linters that are set up');
  const lint = flags['no-lint'] === true ? undefined : await runLinters(system, review.folders, pathsToLint(review));
  const findings = withoutEchoes(own, lint?.findings ?? []).sort(byPlace);
  return {
    job: codeReview.name,
    failed: findings.some(({ severity }) => severity === 'error' || (flags.strict === true && severity === 'warning')),
    findings,
    checked: { [onlyChanged ? 'changedFiles' : 'files']: review.files.length, linters: lint?.ran ?? 0 },
    notes: [...notes, ...unreadNotes(review.files), ...(lint?.notes ?? [])],
  };
}

async function applyRules(review: Review): Promise<Finding[]> {
  const written = review.files.filter((file) => !file.marked);
  const byFile = await inTurns(written, async (file) => {
    const text = await review.read(file.path);
    if (text === undefined) return [];
    const found = FILE_RULES.map((rule) => rule(file, text, review));
    return (await Promise.all(found)).flat();
  });
  const whole = await Promise.all(REVIEW_RULES.map((rule) => rule(review)));
  return [...byFile, ...whole].flat();
}

function pathsToLint(review: Review): string[] {
  return review.files.filter((file) => !file.marked).map((file) => file.path);
}

function unreadNotes(files: readonly ReviewedFile[]): string[] {
  const count = files.filter((file) => !file.marked && file.size > READ_LIMIT_BYTES).length;
  if (count === 0) return [];
  return [`${count === 1 ? 'One file was' : `${count} files were`} not read: over ${READ_LIMIT_BYTES / 2 ** 20} MiB.`];
}

function textOf(flag: string | true | undefined): string | undefined {
  return typeof flag === 'string' ? flag : undefined;
}

function byPlace(one: Finding, other: Finding): number {
  const [first, second] = [one.file ?? '', other.file ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
