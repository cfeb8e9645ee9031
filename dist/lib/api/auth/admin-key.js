import { Fault } from '../../errors.js';
import { sameSecret } from './secret.js';
/** What the key of the original system could do, and no more: it makes no tokens. */
const MAY = ['tasks:read', 'tasks:write', 'approvals:decide', 'admin:prune'];
/** Knows the `X-Admin-Key` of the original system, for its clients' sake. Throws Fault `usage` where the key is empty. */
export function createAdminKeyProvider(key) {
    if (key.trim() === '')
        throw new Fault('usage', 'The admin key is empty.', { cure: 'Leave it out, or give one.' });
    const principal = { id: 'admin-key', name: 'admin key', scopes: new Set(MAY), channel: 'api' };
    return async (request) => {
        const given = request.header('x-admin-key');
        if (given === undefined)
            return undefined;
        return sameSecret(given, key) ? principal : { refused: 'The X-Admin-Key is wrong.' };
    };
}
