import { notFound, Refusal } from '../answer.ts';
import type { Person } from '../git-store.ts';
import type { World } from '../world.ts';
import { readCommit, writtenBy } from './commits.ts';
import { moveBranch } from './refs.ts';
import { type Ask, type Route, textIn, textsIn } from './route.ts';

const R = '/repos/:owner/:repo';
const READ = [['contents', 'read']] as const;
const WRITE = [['contents', 'write']] as const;

/** Blobs, trees, commits and refs. */
export const gitDataRoutes: readonly Route[] = [
  { on: `POST ${R}/git/blobs`, needs: WRITE, answer: createBlob },
  { on: `GET ${R}/git/blobs/:sha`, needs: READ, answer: getBlob },
  { on: `POST ${R}/git/trees`, needs: WRITE, answer: createTree },
  { on: `GET ${R}/git/trees/:sha`, needs: READ, answer: getTree },
  { on: `POST ${R}/git/commits`, needs: WRITE, answer: createCommit },
  { on: `GET ${R}/git/commits/:sha`, needs: READ, answer: getCommit },
  { on: `GET ${R}/git/ref/:ref+`, needs: READ, answer: getRef },
  { on: `POST ${R}/git/refs`, needs: WRITE, answer: createRef },
  { on: `PATCH ${R}/git/refs/:ref+`, needs: WRITE, answer: updateRef },
  { on: `DELETE ${R}/git/refs/:ref+`, needs: WRITE, answer: deleteRef },
];

function createBlob({ world, body }: Ask) {
  const content = Buffer.from(textIn(body, 'content') ?? '', body.encoding === 'base64' ? 'base64' : 'utf8');
  return { status: 201, body: { sha: world.git.blob(content) } };
}

function getBlob({ world, params }: Ask) {
  const sha = params.sha ?? '';
  if (world.git.kindOf(sha) !== 'blob') throw notFound();
  const bytes = world.git.bytes(sha);
  return { status: 200, body: { sha, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') } };
}

const MODES = ['100644', '100755', '040000', '160000', '120000'];

function createTree({ world, body }: Ask) {
  const base = textIn(body, 'base_tree');
  const entries = (body.tree ?? []) as Record<string, unknown>[];
  for (const entry of entries) requireEntry(world, entry);
  try {
    const inline = entries.filter(({ content }) => typeof content === 'string');
    const blobs = world.git.blobs(inline.map(({ content }) => Buffer.from(String(content))));
    const made = entries.map((entry) => ({
      path: String(entry.path),
      mode: String(entry.mode),
      sha: inline.includes(entry) ? (blobs[inline.indexOf(entry)] ?? null) : (entry.sha as string | null),
    }));
    return { status: 201, body: { sha: world.git.tree(base, made) } };
  } catch {
    throw new Refusal(422, 'GitRPC::BadObjectState');
  }
}

function requireEntry(world: World, entry: Record<string, unknown>): void {
  if (!MODES.includes(String(entry.mode)))
    throw new Refusal(422, `tree.mode ${String(entry.mode)} is not a valid mode`);
  if (typeof entry.sha === 'string' && entry.mode !== '160000' && world.git.kindOf(entry.sha) === undefined) {
    throw new Refusal(422, `tree.sha ${entry.sha} is not a valid blob`);
  }
}

function getTree({ world, params, url }: Ask) {
  const sha = params.sha ?? '';
  const kind = world.git.kindOf(sha);
  if (kind !== 'tree' && kind !== 'commit') throw notFound();
  const args = ['ls-tree', '-z', ...(url.searchParams.has('recursive') ? ['-r', '-t'] : []), sha];
  const lines = world.git.git(args).split('\0').filter(Boolean);
  const tree = lines.map((line) => {
    const [facts = '', path = ''] = line.split('\t');
    const [mode = '', type = '', id = ''] = facts.split(' ');
    return { path, mode, type, sha: id };
  });
  return { status: 200, body: { sha, tree, truncated: false } };
}

function createCommit({ world, grant, body }: Ask) {
  const tree = textIn(body, 'tree') ?? '';
  const parents = textsIn(body, 'parents');
  if (world.git.kindOf(tree) !== 'tree') throw new Refusal(422, 'Tree SHA does not exist');
  if (parents.some((sha) => world.git.kindOf(sha) !== 'commit')) throw new Refusal(422, 'Parent SHA does not exist');
  const own = writtenBy(grant);
  const author = (body.author as Person | undefined) ?? own.author;
  const committer = (body.committer as Person | undefined) ?? (body.author ? author : own.committer);
  const sha = world.git.commit({ tree, parents, message: textIn(body, 'message') ?? '', author, committer });
  if (own.isSigned && body.author === undefined && body.committer === undefined) world.signed.add(sha);
  return { status: 201, body: gitCommit(world, sha) };
}

function getCommit({ world, params }: Ask) {
  if (world.git.kindOf(params.sha ?? '') !== 'commit') throw notFound();
  return { status: 200, body: gitCommit(world, params.sha ?? '') };
}

function gitCommit(world: World, sha: string) {
  const { tree, parents, verified, ...facts } = readCommit(world, sha);
  const links = { tree: { sha: tree }, parents: parents.map((parent) => ({ sha: parent })) };
  return { ...facts, ...links, verification: { verified, reason: verified ? 'valid' : 'unsigned' } };
}

function getRef({ world, params }: Ask) {
  const sha = world.git.ref(`refs/${params.ref}`);
  if (sha === undefined) throw notFound();
  return { status: 200, body: refView(`refs/${params.ref}`, sha) };
}

function createRef({ world, grant, body }: Ask) {
  const ref = textIn(body, 'ref') ?? '';
  const sha = textIn(body, 'sha') ?? '';
  if (!/^refs\/heads\/[^/].*/.test(ref)) throw new Refusal(422, `Reference name must start with 'refs/heads/'`);
  if (world.git.ref(ref) !== undefined) throw new Refusal(422, 'Reference already exists');
  if (world.git.kindOf(sha) !== 'commit') throw new Refusal(422, 'Object does not exist');
  moveBranch(world, grant, branchOf(ref), sha, false);
  return { status: 201, body: refView(ref, sha) };
}

function updateRef({ world, grant, params, body }: Ask) {
  const ref = `refs/${params.ref}`;
  const sha = textIn(body, 'sha') ?? '';
  if (world.git.ref(ref) === undefined) throw new Refusal(422, 'Reference does not exist');
  if (world.git.kindOf(sha) !== 'commit') throw new Refusal(422, 'Object does not exist');
  moveBranch(world, grant, branchOf(ref), sha, body.force === true);
  return { status: 200, body: refView(ref, sha) };
}

function deleteRef({ world, grant, params }: Ask) {
  const ref = `refs/${params.ref}`;
  if (world.git.ref(ref) === undefined) throw new Refusal(422, 'Reference does not exist');
  moveBranch(world, grant, branchOf(ref), undefined, true);
  return { status: 204 };
}

function refView(ref: string, sha: string) {
  return { ref, object: { type: 'commit', sha } };
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}
