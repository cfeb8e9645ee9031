import type { Me } from '../../schema/generated/task-api/api-types.ts';
import { SCOPES } from '../auth/principal.ts';
import { type Handler, json } from '../http/call.ts';

/** GET /me: the caller, with its scopes in the order they are always told; `fleet` says whether this server has one. */
export function getMeHandler(fleet: boolean): Handler<'getMe'> {
  return ({ principal }) => {
    const { id, name, scopes, logins = [], groups = [], owner = null } = principal;
    const me: Me = { id, name, scopes: SCOPES.filter((scope) => scopes.has(scope)), logins, groups, run: owner, fleet };
    return json(200, me);
  };
}
