import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Who made a commit. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** One entry of a tree, or of a difference; `sha` null takes the path out. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

/** What a commit is made of. */
export interface CommitFields {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Person;
  readonly committer: Person;
}

/** A bare repository on disk, worked on with git's own plumbing. Every call is one step: nothing comes between. */
export interface GitStore {
  /** Absolute path of the bare repository. */
  readonly dir: string;
  git(args: readonly string[], more?: { input?: string | Buffer; env?: Record<string, string> }): string;
  /** The bytes of a blob. */
  bytes(sha: string): Buffer;
  blob(content: Buffer): string;
  /** Many blobs at once. */
  blobs(contents: readonly Buffer[]): string[];
  /** A tree on top of another; throws where a path to take out is not there. */
  tree(base: string | undefined, entries: readonly TreeEntry[]): string;
  commit(fields: CommitFields): string;
  /** The commit a full ref name points to. */
  ref(name: string): string | undefined;
  /** Points a ref somewhere; undefined removes it. */
  setRef(name: string, sha: string | undefined): void;
  /** The kind of an object; undefined where there is none. */
  kindOf(sha: string): string | undefined;
  isAncestor(old: string, young: string): boolean;
  close(): void;
}

/** Makes an empty bare repository in a temporary folder. */
export function createGitStore(): GitStore {
  const dir = mkdtempSync(join(tmpdir(), 'github-'));
  const git: GitStore['git'] = (args, more = {}) =>
    execFileSync('git', args, {
      cwd: dir,
      env: { ...QUIET, ...more.env },
      input: more.input ?? '',
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['pipe', 'pipe', 'pipe'],
    }).trimEnd();
  const quiet = (args: readonly string[]): string | undefined => {
    try {
      return git(args);
    } catch {
      return undefined;
    }
  };
  git(['init', '--quiet', '--bare', '--initial-branch=main']);
  git(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  return {
    dir,
    git,
    bytes: (sha) => execFileSync('git', ['cat-file', 'blob', sha], { cwd: dir, env: QUIET, maxBuffer: 1e9 }),
    blob: (content) => git(['hash-object', '-w', '--stdin'], { input: content }),
    blobs: (contents) => writeBlobs(git, dir, contents),
    tree: (base, entries) => writeTree(git, dir, base, entries),
    commit: (fields) => commitTree(git, fields),
    ref: (name) => quiet(['rev-parse', '--verify', '--quiet', '--end-of-options', name]),
    setRef: (name, sha) => void git(sha === undefined ? ['update-ref', '-d', name] : ['update-ref', name, sha]),
    kindOf: (sha) => (/^[0-9a-f]{40}$/.test(sha) ? quiet(['cat-file', '-t', sha]) : undefined),
    isAncestor: (old, young) => quiet(['merge-base', '--is-ancestor', old, young]) !== undefined,
    close: () => rmSync(dir, { recursive: true, force: true }),
  };
}

// Nothing of the machine's own git configuration may reach a test.
const QUIET: Record<string, string> = {
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C',
};

function writeBlobs(git: GitStore['git'], dir: string, contents: readonly Buffer[]): string[] {
  if (contents.length === 0) return [];
  const folder = mkdtempSync(join(dir, 'blobs-'));
  const paths = contents.map((content, at) => {
    writeFileSync(join(folder, String(at)), content);
    return join(folder, String(at));
  });
  const made = git(['hash-object', '-w', '--no-filters', '--stdin-paths'], { input: `${paths.join('\n')}\n` });
  rmSync(folder, { recursive: true });
  return made.split('\n');
}

function writeTree(git: GitStore['git'], dir: string, base: string | undefined, entries: readonly TreeEntry[]): string {
  const env = { GIT_INDEX_FILE: join(dir, `index-${randomBytes(6).toString('hex')}`) };
  git(base === undefined ? ['read-tree', '--empty'] : ['read-tree', base], { env });
  const known = new Set(git(['ls-files', '-z'], { env }).split('\0'));
  const gone = entries.filter(({ sha }) => sha === null);
  for (const { path } of gone) if (!known.has(path)) throw new Error(`${path} is not in the tree`);
  // What goes makes room for what comes: a file may become a folder.
  const lines = [...gone, ...entries.filter(({ sha }) => sha !== null)].map(({ path, mode, sha }) =>
    sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
  );
  git(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
  const tree = git(['write-tree'], { env });
  rmSync(env.GIT_INDEX_FILE, { force: true });
  return tree;
}

function commitTree(git: GitStore['git'], { tree, parents, message, author, committer }: CommitFields): string {
  const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
  return git(args, {
    input: message,
    env: {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
    },
  });
}
