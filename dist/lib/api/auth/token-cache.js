import { SERVER_ITSELF } from '../../store/tokens/token.js';
import { hashToken, isTokenText } from '../../store/tokens/token-text.js';
import { findToken, touchToken } from '../../store/tokens/tokens.js';
import { isScope } from './principal.js';
/** How long an answer of the database is believed, in ms. */
const MEMORY_MS = 5_000;
/** The same for "was used", in ms. */
const TOUCH_MS = 60_000;
/** Tokens remembered at once, where nothing else is said. */
const MOST = 1_000;
/** Looks up tokens of a database. `last_used_at` is noted beside the request, never within it; that it could not be is no failure. */
export function createTokenCache(database, clock, most = MOST) {
    const known = new Map();
    const asked = new Map();
    const touched = new Map();
    const touching = new Set();
    // Told apart by number: an answer that was asked for before a revocation is not remembered after it.
    let revocations = 0;
    const ask = async (hash) => {
        const before = revocations;
        const token = await findToken(database, hash);
        if (token === undefined)
            return undefined;
        const found = { token, principal: toPrincipal(token), until: clock.now() + MEMORY_MS };
        if (before === revocations && token.revoked_at === null)
            remember(known, hash, found, most);
        return found;
    };
    const askOnce = (hash) => {
        const pending = asked.get(hash) ?? ask(hash).finally(() => asked.delete(hash));
        asked.set(hash, pending);
        return pending;
    };
    const touch = (id) => {
        if (clock.now() - (touched.get(id) ?? Number.NEGATIVE_INFINITY) < TOUCH_MS)
            return;
        remember(touched, id, clock.now(), most);
        const done = touchToken(database, id)
            .catch(() => undefined)
            .finally(() => touching.delete(done));
        touching.add(done);
    };
    return {
        find: async (text) => {
            if (!isTokenText(text))
                return { refused: 'This is no token: it was cut, or mistyped.' };
            const hash = hashToken(text);
            const remembered = known.get(hash);
            const found = remembered !== undefined && clock.now() < remembered.until ? remembered : await askOnce(hash);
            if (found === undefined)
                return { refused: 'There is no such token.' };
            const refused = whyNot(found.token, clock.now());
            if (refused !== undefined)
                return { refused };
            touch(found.token.id);
            return found.principal;
        },
        forget: (id) => {
            revocations += 1;
            asked.clear();
            for (const [hash, { token }] of known)
                if (token.id === id)
                    known.delete(hash);
        },
        idle: async () => {
            await Promise.allSettled([...asked.values(), ...touching]);
        },
    };
}
function whyNot(token, now) {
    if (token.revoked_at !== null)
        return `This token was revoked at ${token.revoked_at}.`;
    if (token.expires_at !== null && Date.parse(token.expires_at) <= now)
        return `This token expired at ${token.expires_at}.`;
    return undefined;
}
function toPrincipal({ name, scopes, identity, created_by }) {
    const own = { scopes: new Set(scopes.filter(isScope)), channel: 'api' };
    if (identity === null) {
        return { ...own, id: `token:${name}`, name, ...(created_by === SERVER_ITSELF ? { isOwner: true } : {}) };
    }
    const { id, actor, owner, repository_id: repositoryId } = identity;
    return { ...own, id, name: actor, owner, repositoryId };
}
// The oldest goes first: a Map keeps the order of insertion.
function remember(map, key, value, most) {
    map.delete(key);
    map.set(key, value);
    if (map.size <= most)
        return;
    for (const oldest of map.keys()) {
        map.delete(oldest);
        return;
    }
}
