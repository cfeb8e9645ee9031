import { type Answer, GraphqlRefusal, Refusal } from '../answer.ts';
import { allows, deniedWords } from '../permissions.ts';
import { headOf, type World } from '../world.ts';
import { readCommit, writtenBy } from './commits.ts';
import { moveBranch } from './refs.ts';
import type { Ask } from './route.ts';

type Input = Readonly<Record<string, unknown>>;

/** What GraphQL can be asked for here, by the name of its field. */
const FIELDS: Readonly<Record<string, (ask: Ask, input: Input) => unknown>> = {
  createCommitOnBranch,
  updateRefs,
  viewer: ({ grant }) => ({ login: grant.login }),
};

/** The field a query asks for, for the record of calls and for faults. */
export function fieldOf(query: string): string {
  return Object.keys(FIELDS).find((name) => new RegExp(`\\b${name}\\s*[({]`).test(query)) ?? 'unknown';
}

/** Answers a query. Mutations take everything in one variable, `$input`. */
export function answerGraphql(ask: Ask): Answer {
  const name = fieldOf(String(ask.body.query));
  const variables = (ask.body.variables ?? {}) as { input?: Input };
  const answer = FIELDS[name];
  if (answer === undefined || (name === 'updateRefs' && !ask.world.settings.updateRefs)) {
    return { status: 200, body: { errors: [{ message: `Field '${name}' doesn't exist on type 'Mutation'` }] } };
  }
  try {
    return { status: 200, body: { data: { [name]: answer(ask, variables.input ?? {}) } } };
  } catch (thrown) {
    if (!(thrown instanceof GraphqlRefusal || thrown instanceof Refusal)) throw thrown;
    const type = thrown instanceof GraphqlRefusal ? thrown.type : 'UNPROCESSABLE';
    const error = { type, path: [name], locations: [{ line: 1, column: 1 }], message: thrown.message };
    return { status: 200, body: { data: { [name]: null }, errors: [error] } };
  }
}

function requireContents({ grant }: Ask): void {
  if (!allows(grant.permissions, 'contents', 'write')) throw new GraphqlRefusal('FORBIDDEN', deniedWords(grant));
}

interface FileChanges {
  readonly additions?: readonly { readonly path: string; readonly contents: string }[];
  readonly deletions?: readonly { readonly path: string }[];
}

function createCommitOnBranch(ask: Ask, input: Input): unknown {
  requireContents(ask);
  const { world, grant } = ask;
  const { branchName = '' } = input.branch as { branchName?: string };
  const head = headOf(world, branchName);
  if (head === undefined) {
    const message = `A ref named "refs/heads/${branchName}" does not exist in ${world.owner}/${world.name}.`;
    throw new GraphqlRefusal('NOT_FOUND', message);
  }
  if (head !== input.expectedHeadOid) {
    const message = `Expected branch to point to "${String(input.expectedHeadOid)}" but it did not. Pull and try again.`;
    throw new GraphqlRefusal('STALE_DATA', message);
  }
  const { headline, body } = input.message as { headline: string; body?: string };
  const { author, committer } = writtenBy(grant);
  const sha = world.git.commit({
    tree: changedTree(world, head, (input.fileChanges ?? {}) as FileChanges),
    parents: [head],
    message: body ? `${headline}\n\n${body}` : headline,
    author,
    committer: { ...committer, name: 'GitHub', email: 'noreply@github.com' },
  });
  world.signed.add(sha);
  moveBranch(world, grant, branchName, sha, false);
  return { commit: { oid: sha, url: `${world.url}/${world.owner}/${world.name}/commit/${sha}` } };
}

// Every file it writes is an ordinary one: a mode cannot be said.
function changedTree(world: World, head: string, { additions = [], deletions = [] }: FileChanges): string {
  const known = new Set(world.git.git(['ls-tree', '-r', '-z', '--name-only', head]).split('\0'));
  for (const { path } of deletions) {
    if (known.has(path)) continue;
    const message = `A path was requested for deletion which does not exist as of commit oid \`${head}\``;
    throw new GraphqlRefusal('UNPROCESSABLE', message);
  }
  return world.git.tree(readCommit(world, head).tree, [
    ...deletions.map(({ path }) => ({ path, mode: '100644', sha: null })),
    ...additions.map(({ path, contents }) => ({
      path,
      mode: '100644',
      sha: world.git.blob(Buffer.from(contents, 'base64')),
    })),
  ]);
}

interface RefUpdate {
  readonly name: string;
  readonly beforeOid?: string;
  readonly afterOid: string;
  readonly force?: boolean;
}

const ZERO = '0'.repeat(40);

function updateRefs(ask: Ask, input: Input): unknown {
  requireContents(ask);
  const { world, grant } = ask;
  const updates = (input.refUpdates ?? []) as RefUpdate[];
  for (const { name, beforeOid } of updates) {
    if (beforeOid !== undefined && (world.git.ref(name) ?? ZERO) !== beforeOid) {
      throw new GraphqlRefusal('UNPROCESSABLE', `Reference update failed: ${name} is not at ${beforeOid}`);
    }
  }
  for (const { name, afterOid, force } of updates) {
    moveBranch(
      world,
      grant,
      name.replace(/^refs\/heads\//, ''),
      afterOid === ZERO ? undefined : afterOid,
      force === true,
    );
  }
  return { clientMutationId: null };
}
