import { Fault, toFault } from '../errors.ts';
import type { System } from '../system/system.ts';
import { createGit, firstLine, type Git, nulFields } from './git.ts';

/** What is checked out. */
export interface Head {
  /** Undefined where nothing was committed yet. */
  readonly commit: string | undefined;
  /** Undefined where no branch is checked out. */
  readonly branch: string | undefined;
  /** The working directory from the top of the repository, with slashes; empty at the top. */
  readonly prefix: string;
  /** True where a file that git tracks is not as it was committed. */
  readonly isChanged: boolean;
  /** What git neither tracks nor ignores: paths from the top, of folders with a slash at the end. */
  readonly untracked: readonly string[];
}

/** What is checked out around the working directory; undefined without git or a repository. Throws `unavailable` for one that cannot be read. */
export async function readHead(system: System): Promise<Head | undefined> {
  const git = createGit(system);
  const where = await asked(git, ['rev-parse', '--show-prefix']);
  if (where === undefined) return undefined;
  const fields = nulFields(
    await git.read(['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=normal', '--', ':/']),
  );
  const [commit, branch] = ['# branch.oid ', '# branch.head '].map((head) =>
    fields.find((field) => field.startsWith(head))?.slice(head.length),
  );
  return {
    commit: commit === '(initial)' ? undefined : commit,
    branch: branch === '(detached)' ? undefined : branch,
    prefix: where.trim().replace(/\/$/, ''),
    isChanged: fields.some((field) => /^[12u] /.test(field)),
    untracked: fields.filter((field) => field.startsWith('? ')).map((field) => field.slice('? '.length)),
  };
}

async function asked(git: Git, args: readonly string[]): Promise<string | undefined> {
  const answer = await git.ask(args).catch((thrown: unknown) => {
    const fault = toFault(thrown);
    if (fault.code === 'unavailable') return undefined;
    throw fault;
  });
  if (answer === undefined || /not a git repository/.test(answer.stderr)) return undefined;
  if (answer.code === 0) return answer.stdout;
  throw new Fault('unavailable', `The repository cannot be read: ${firstLine(answer.stderr)}.`);
}
