import { SCOPES } from '../auth/principal.js';
import { json } from '../http/call.js';
/** GET /me: the caller, with its scopes in the order they are always told; `fleet` says whether this server has one. */
export function getMeHandler(fleet) {
    return ({ principal }) => {
        const { id, name, scopes, logins = [], groups = [], owner = null } = principal;
        const me = { id, name, scopes: SCOPES.filter((scope) => scopes.has(scope)), logins, groups, run: owner, fleet };
        return json(200, me);
    };
}
