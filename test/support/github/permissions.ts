import { Refusal } from './answer.ts';
import type { Person } from './git-store.ts';

/** A scope as `permissions:` of a workflow names it, `workflows` beside them, which only an App or a personal token can have. */
export type Scope =
  | 'contents'
  | 'pull-requests'
  | 'issues'
  | 'checks'
  | 'actions'
  | 'workflows'
  | 'deployments'
  | 'members';

/** What a token may do; a scope that is not named is `none`. */
export type Permissions = Readonly<Partial<Record<Scope, 'read' | 'write'>>>;

/** Whose token it is: a job's own, an App's, or a person's. */
export type TokenKind = 'job' | 'app' | 'person';

/** A token that was given out. */
export interface Grant {
  readonly token: string;
  readonly kind: TokenKind;
  readonly login: string;
  readonly permissions: Permissions;
  readonly person: Person;
}

/** A scope and how much of it; one of several is enough. */
export type Needs = readonly (readonly [Scope, 'read' | 'write'])[];

/** Throws the refusal GitHub gives where the token has none of what is needed. */
export function requirePermission(grant: Grant, needs: Needs): void {
  if (needs.length === 0 || needs.some(([scope, level]) => allows(grant.permissions, scope, level))) return;
  throw new Refusal(403, deniedWords(grant));
}

/** How GitHub says that a token may not. */
export function deniedWords(grant: Grant): string {
  return grant.kind === 'person'
    ? 'Resource not accessible by personal access token'
    : 'Resource not accessible by integration';
}

/** True where the permissions hold this much of a scope. Everything a token can see it may read. */
export function allows(permissions: Permissions, scope: Scope, level: 'read' | 'write'): boolean {
  const has = permissions[scope];
  return has === 'write' || has === level;
}

/** The `permissions:` of a job that may do all a job can. */
export const ALL: Permissions = {
  contents: 'write',
  'pull-requests': 'write',
  issues: 'write',
  checks: 'write',
  actions: 'write',
  deployments: 'write',
};
