import { randomBytes } from 'node:crypto';
import { registerApp } from './app.ts';
import { createFaults, type Faults, type GithubFault } from './faults.ts';
import { createGitStore } from './git-store.ts';
import { ALL, type Grant, type Permissions, type TokenKind } from './permissions.ts';
import { closePull } from './routes/pull-view.ts';
import { setBranch } from './routes/refs.ts';
import type { Route } from './routes/route.ts';
import { type GithubCall, listen } from './server.ts';
import { type Comment, headOf, type Pull, type Settings, timestamp, type World } from './world.ts';

/** How a GitHub of one repository begins. */
export interface GithubOptions {
  /** `owner/name`; `octo/plans` where it is absent. */
  readonly repository?: string;
  /** What the job's own token may do; everything a job can where it is absent. */
  readonly permissions?: Permissions;
  readonly faults?: readonly GithubFault[];
  readonly settings?: Partial<Settings>;
  /** Files of the first commit on `main`; a read-me where it is absent. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** More paths to answer, before GitHub's own. */
  readonly routes?: readonly Route[];
}

/** A GitHub on loopback with a real repository behind it. */
export interface Github {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The job's own token. */
  readonly token: string;
  /** Path of the bare repository, to ask git itself. */
  repo(): string;
  git(...args: string[]): string;
  readonly calls: readonly GithubCall[];
  readonly faults: Faults;
  readonly pulls: World['pulls'];
  readonly comments: World['comments'];
  readonly checks: World['checks'];
  readonly labels: World['labels'];
  readonly dispatches: World['dispatches'];
  readonly collaborators: World['collaborators'];
  readonly settings: Settings;
  /** Commits GitHub has signed. */
  readonly signed: ReadonlySet<string>;
  /** The commit a branch points to. */
  head(branch: string): string | undefined;
  /** Gives out another token. */
  grant(kind: TokenKind, login: string, permissions?: Permissions): string;
  /** Registers an app and installs it; answers what its owner has. */
  app(permissions?: Permissions): { readonly id: number; readonly privateKey: string };
  readonly apps: World['apps'];
  readonly tokens: World['tokens'];
  /** A person's commit on a branch, made where there is none; null removes a file. */
  commitAs(
    login: string,
    branch: string,
    files: Readonly<Record<string, string | Buffer | null>>,
    message?: string,
  ): string;
  /** Merges a pull request as the person would with the button. */
  merge(pull: Pull, login: string): void;
  /** Closes a pull request as a person would. */
  closePull(pull: Pull, login?: string): void;
  /** Opens a closed one again. */
  reopenPull(pull: Pull): void;
  /** A pull request somebody makes of a branch. */
  openPull(login: string, head: string, more?: { readonly base?: string; readonly fork?: string }): Pull;
  /** A comment somebody writes; answers how the API shows it. */
  comment(login: string, issue: number, body: string, more?: { readonly app?: string }): Comment;
  readonly pushes: World['pushes'];
  readonly reactions: World['reactions'];
  readonly roles: World['roles'];
  readonly teams: World['teams'];
  /** Moves or removes a branch as a person would. */
  setBranch(branch: string, sha: string | undefined): void;
  close(): Promise<void>;
}

/** Starts it. The caller closes it, which removes the repository. */
export async function startGithub(options: GithubOptions = {}): Promise<Github> {
  const world = createWorld(options);
  const faults = createFaults(options.faults);
  const calls: GithubCall[] = [];
  const end = await listen({ world, faults, calls, more: options.routes ?? [] });
  const { git } = world;
  const grant: Github['grant'] = (kind, login, permissions = ALL) => addGrant(world, kind, login, permissions).token;
  const commitAs: Github['commitAs'] = (login, branch, files, message = `A change by ${login}`) =>
    commitBy(world, login, branch, files, message);
  commitAs('ada', world.defaultBranch, options.files ?? { 'README.md': '# Plans\n' }, 'The beginning');
  const { pulls, comments, checks, labels, dispatches, collaborators, settings, signed, apps, tokens, url } = world;
  const { pushes, reactions, roles, teams } = world;
  return {
    ...{ pulls, comments, checks, labels, dispatches, collaborators, settings, signed, apps, tokens, calls, faults },
    ...{ pushes, reactions, roles, teams },
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    serverUrl: url,
    repository: `${world.owner}/${world.name}`,
    token: grant('job', 'github-actions[bot]', options.permissions ?? ALL),
    repo: () => git.dir,
    git: (...args) => git.git(args),
    head: (branch) => headOf(world, branch),
    grant,
    app: (wanted = ALL) => registerApp(world, wanted),
    commitAs,
    merge: (pull, login) => mergePull(world, pull, login),
    closePull,
    reopenPull: (pull) => void Object.assign(pull, { state: 'open', closedAt: null, closedBy: null }),
    openPull: (login, head, more) => openPull(world, login, head, more),
    comment: (login, issue, body, more) => addComment(world, { user: login, issue, body, ...more }),
    setBranch: (branch, sha) => setBranch(world, branch, sha),
    close: async () => {
      await end();
      git.close();
    },
  };
}

function createWorld(options: GithubOptions): World {
  const [owner = '', name = ''] = (options.repository ?? 'octo/plans').split('/');
  let ids = 0;
  return {
    ...{ owner, name, git: createGitStore(), defaultBranch: 'main', url: '', tokens: new Map(), apps: [] },
    ...{ pulls: [], comments: [], labels: new Set(), checks: [], dispatches: [] },
    ...{ collaborators: new Set<string>(), signed: new Set<string>() },
    ...{ pushes: [], reactions: [], roles: new Map(), teams: new Map() },
    settings: {
      ...{ actionsMayCreatePulls: true, protectedBranches: new Set<string>(), drafts: true, updateRefs: true },
      ...options.settings,
    },
    nextId: () => {
      ids += 1;
      return ids;
    },
  };
}

const PREFIXES = { job: 'ghs_', app: 'ghs_', person: 'github_pat_' };

function addGrant(world: World, kind: TokenKind, login: string, permissions: Permissions): Grant {
  const token = `${PREFIXES[kind]}${randomBytes(24).toString('hex')}`;
  const email = `${world.nextId()}+${login}@users.noreply.github.com`;
  const grant: Grant = { token, kind, login, permissions, person: { name: login, email } };
  world.tokens.set(token, grant);
  return grant;
}

function commitBy(
  world: World,
  login: string,
  branch: string,
  files: Readonly<Record<string, string | Buffer | null>>,
  message: string,
): string {
  const { git } = world;
  const head = headOf(world, branch) ?? headOf(world, world.defaultBranch);
  const entries = Object.entries(files).map(([path, content]) => {
    const sha = content === null ? null : git.blob(Buffer.from(content));
    return { path, mode: '100644', sha };
  });
  const person = { name: login, email: `${login}@example.org` };
  const tree = git.tree(head, entries);
  const sha = git.commit({ tree, parents: head ? [head] : [], message, author: person, committer: person });
  setBranch(world, branch, sha, login);
  return sha;
}

function openPull(
  world: World,
  login: string,
  head: string,
  { base = world.defaultBranch, fork }: { readonly base?: string; readonly fork?: string } = {},
): Pull {
  const now = timestamp();
  const headSha = headOf(world, head) ?? '';
  const pull: Pull = {
    ...{ number: world.nextId(), title: head, body: null, state: 'open', draft: false, head, base, headSha },
    ...{ user: login, labels: [], reviewers: [], teams: [], mergedBy: null, createdAt: now, updatedAt: now },
    ...{ closedAt: null, ...(fork === undefined ? {} : { fork }) },
  };
  world.pulls.push(pull);
  return pull;
}

function addComment(world: World, written: Pick<Comment, 'user' | 'issue' | 'body' | 'app'>): Comment {
  const now = timestamp();
  const comment: Comment = { id: world.nextId(), ...written, createdAt: now, updatedAt: now };
  world.comments.push(comment);
  return comment;
}

function mergePull(world: World, pull: Pull, login: string): void {
  const { git } = world;
  const base = headOf(world, pull.base) ?? '';
  const tree = git.git(['merge-tree', '--write-tree', base, pull.headSha]);
  const person = { name: login, email: `${login}@example.org` };
  const message = `Merge pull request #${pull.number} from ${world.owner}/${pull.head}`;
  const sha = git.commit({ tree, parents: [base, pull.headSha], message, author: person, committer: person });
  Object.assign(pull, { state: 'closed', mergedBy: login, closedBy: login, closedAt: timestamp() });
  setBranch(world, pull.base, sha, login);
}
