import type { KeyObject } from 'node:crypto';
import type { GitStore } from './git-store.ts';
import type { Grant, Permissions } from './permissions.ts';

/** A GitHub App that was registered here. */
export interface RegisteredApp {
  readonly id: number;
  readonly slug: string;
  readonly publicKey: KeyObject;
  /** The installation that sees the repository; null where it is not installed. */
  installation: number | null;
  permissions: Permissions;
}

/** A pull request as it is kept; the API shows it with `pullView`. */
export interface Pull {
  readonly number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  draft: boolean;
  /** Branch names. */
  readonly head: string;
  base: string;
  /** Where the head stood when it was last seen. */
  headSha: string;
  readonly user: string;
  readonly labels: string[];
  readonly reviewers: string[];
  readonly teams: string[];
  mergedBy: string | null;
  /** Who closed it, merged or not. */
  closedBy?: string | null;
  /** The fork its branch is in; the repository itself where absent. */
  readonly fork?: string;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

/** A comment on an issue or pull request. */
export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** The app that wrote it in its user's name. */
  readonly app?: string;
}

/** A push, as the repository's activity shows it. */
export interface Push {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly actor: string;
  readonly kind: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion';
}

/** A reaction to a comment. */
export interface Reaction {
  readonly comment: number;
  readonly user: string;
  readonly content: string;
}

/** What somebody may do in the repository. */
export type RepositoryRole = 'admin' | 'write' | 'read' | 'none';

/** A check run, with the fields it was given. */
export interface CheckRun {
  readonly id: number;
  readonly app: string;
  fields: Record<string, unknown>;
  readonly annotations: unknown[];
}

/** A `repository_dispatch` or `workflow_dispatch` that was asked for. */
export interface Dispatch {
  readonly kind: 'repository' | 'workflow';
  readonly by: string;
  readonly body: Record<string, unknown>;
  readonly workflow?: string;
}

/** All that this GitHub remembers; its one repository is `git`. */
export interface World {
  readonly owner: string;
  readonly name: string;
  readonly git: GitStore;
  readonly defaultBranch: string;
  /** Address of the server, known once it listens. */
  url: string;
  readonly tokens: Map<string, Grant>;
  readonly apps: RegisteredApp[];
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly labels: Set<string>;
  readonly checks: CheckRun[];
  readonly dispatches: Dispatch[];
  /** Who may be asked to review: logins, and teams as `org/team`. */
  readonly collaborators: Set<string>;
  /** Commits GitHub has signed. */
  readonly signed: Set<string>;
  /** Oldest first. */
  readonly pushes: Push[];
  readonly reactions: Reaction[];
  /** What people may do in the repository; `read` for everybody else. */
  readonly roles: Map<string, RepositoryRole>;
  /** `org/team` and who is in it. */
  readonly teams: Map<string, Set<string>>;
  readonly settings: Settings;
  nextId(): number;
}

/** Switches of the repository's settings pages. */
export interface Settings {
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayCreatePulls: boolean;
  /** Branches nobody may write to directly. */
  readonly protectedBranches: Set<string>;
  /** False as in private repositories of free plans. */
  drafts: boolean;
  /** False as on servers from before `updateRefs`. */
  updateRefs: boolean;
}

/** The commit a branch points to. */
export function headOf(world: World, branch: string): string | undefined {
  return world.git.ref(`refs/heads/${branch}`);
}

/** The time in GitHub's own form. */
export function timestamp(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** An account as the API shows it: each login has its number. */
export function accountOf(login: string): { readonly login: string; readonly id: number; readonly type: string } {
  const id = [...login.toLowerCase()].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7);
  return { login, id, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
