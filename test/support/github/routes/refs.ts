import { Refusal } from '../answer.ts';
import { allows, type Grant } from '../permissions.ts';
import { headOf, type Push, timestamp, type World } from '../world.ts';

/** Moves a branch as GitHub lets this token; undefined removes it. Throws the refusals of protected branches and workflow files. */
export function moveBranch(world: World, grant: Grant, branch: string, sha: string | undefined, force: boolean): void {
  const before = headOf(world, branch);
  if (world.settings.protectedBranches.has(branch)) {
    throw new Refusal(422, 'Repository rule violations found\n\nCannot update this protected ref.\n\n');
  }
  if (sha !== undefined && before !== undefined && !force && !world.git.isAncestor(before, sha)) {
    throw new Refusal(422, 'Update is not a fast forward');
  }
  if (sha !== undefined) requireWorkflows(world, grant, sha);
  setBranch(world, branch, sha, grant.login);
}

/** Moves a branch without asking whether that is allowed, then brings its pull requests up to date. */
export function setBranch(world: World, branch: string, sha: string | undefined, actor = 'ghost'): void {
  const before = headOf(world, branch);
  world.git.setRef(`refs/heads/${branch}`, sha);
  world.pushes.push({ ref: `refs/heads/${branch}`, ...moved(world, before, sha), actor });
  for (const pull of world.pulls.filter(({ state }) => state === 'open')) {
    if (pull.head !== branch) continue;
    const base = headOf(world, pull.base);
    pull.updatedAt = timestamp();
    // A head that is gone, or has nothing that the base has not, closes its pull request.
    const isEmpty = sha !== undefined && base !== undefined && world.git.isAncestor(sha, base);
    if (sha !== undefined) pull.headSha = sha;
    if (sha === undefined || isEmpty) Object.assign(pull, { state: 'closed', closedAt: timestamp() });
  }
}

const NO_COMMIT = '0'.repeat(40);

function moved(world: World, before: string = NO_COMMIT, after: string = NO_COMMIT): Omit<Push, 'ref' | 'actor'> {
  if (before === NO_COMMIT || after === NO_COMMIT)
    return { before, after, kind: before === NO_COMMIT ? 'branch_creation' : 'branch_deletion' };
  return { before, after, kind: world.git.isAncestor(before, after) ? 'push' : 'force_push' };
}

function requireWorkflows(world: World, grant: Grant, sha: string): void {
  if (allows(grant.permissions, 'workflows', 'write')) return;
  const [file] = workflowsChanged(world, sha);
  if (file === undefined) return;
  const [who, right] = grant.kind === 'person' ? ['Personal Access Token', 'scope'] : ['GitHub App', 'permission'];
  const word = grant.kind === 'person' ? 'workflow' : 'workflows';
  throw new Refusal(
    403,
    `refusing to allow a ${who} to create or update workflow \`${file}\` without \`${word}\` ${right}`,
  );
}

function workflowsChanged(world: World, sha: string): string[] {
  const known = world.git.git(['for-each-ref', '--format=%(refname)', 'refs/heads']).split('\n');
  const commits = world.git.git(['rev-list', sha, '--not', ...known]);
  return commits
    .split('\n')
    .filter(Boolean)
    .flatMap((commit) => {
      const names = world.git.git(['diff-tree', '--root', '-r', '--no-commit-id', '--name-only', commit]);
      return names.split('\n').filter((name) => name.startsWith('.github/workflows/'));
    });
}
