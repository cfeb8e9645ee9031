import type { Scope as ApiScope } from '../../schema/generated/task-api/api-types.ts';
import { Problem } from '../http/problem.ts';

/** Everything a caller can be allowed. */
export const SCOPES = [
  'tasks:read',
  'tasks:write',
  'approvals:decide',
  'approvals:override',
  'fleet:work',
  'admin:prune',
  'admin:tokens',
  'admin:webhooks',
] as const satisfies readonly ApiScope[];

/** One thing a caller can be allowed. */
export type Scope = (typeof SCOPES)[number];

/** Who calls, as every handler sees it. */
export interface Principal {
  /** Kind and name: `token:ci`, `github:octocat`, `host:ann`. This is what history calls the actor. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
  readonly groups?: readonly string[];
  /** Other names of the same person. */
  readonly logins?: readonly string[];
  /** Set for a caller bound to one run: it may touch only what has the same owner. */
  readonly owner?: string;
  /** True for the token of the server's own folder. */
  readonly isOwner?: boolean;
  /** The repository a bound caller's job is of. */
  readonly repositoryId?: string;
  /** The way in, as history records it. */
  readonly channel: 'api' | 'cli' | 'dashboard' | 'sync' | 'sweep' | 'migration';
}

/** The caller of an operation that asks for nobody. */
export const NOBODY: Principal = { id: 'nobody', name: 'nobody', scopes: new Set(), channel: 'api' };

/** Whether a text is one of the scopes there are. */
export function isScope(text: unknown): text is Scope {
  return (SCOPES as readonly unknown[]).includes(text);
}

/** Whether the caller has a scope. */
export function allows(principal: Principal, scope: Scope): boolean {
  return principal.scopes.has(scope);
}

/** Throws the Problem 403 that names the missing scope. */
export function assertScope(principal: Principal, scope: Scope): void {
  if (allows(principal, scope)) return;
  throw new Problem(403, `This needs the scope ${scope}, which ${principal.name} does not have.`, {
    headers: { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
  });
}

/** Throws Problem 403 where the caller is bound to one run and what it wants to touch belongs to another, or to nobody. */
export function assertOwns(principal: Principal, owner: string | null | undefined): void {
  if (principal.owner === undefined || principal.owner === owner) return;
  throw new Problem(403, 'This belongs to another run; a CI token may touch only what its own run made.');
}
