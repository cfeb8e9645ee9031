import { Problem } from '../http/problem.js';
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
];
/** The caller of an operation that asks for nobody. */
export const NOBODY = { id: 'nobody', name: 'nobody', scopes: new Set(), channel: 'api' };
/** Whether a text is one of the scopes there are. */
export function isScope(text) {
    return SCOPES.includes(text);
}
/** Whether the caller has a scope. */
export function allows(principal, scope) {
    return principal.scopes.has(scope);
}
/** Throws the Problem 403 that names the missing scope. */
export function assertScope(principal, scope) {
    if (allows(principal, scope))
        return;
    throw new Problem(403, `This needs the scope ${scope}, which ${principal.name} does not have.`, {
        headers: { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
    });
}
/** Throws Problem 403 where the caller is bound to one run and what it wants to touch belongs to another, or to nobody. */
export function assertOwns(principal, owner) {
    if (principal.owner === undefined || principal.owner === owner)
        return;
    throw new Problem(403, 'This belongs to another run; a CI token may touch only what its own run made.');
}
