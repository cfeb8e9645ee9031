import { BlockList, isIP } from 'node:net';
import { Fault } from '../../errors.js';
import { isScope, SCOPES } from './principal.js';
/** Knows everybody, as `anonymous`. Throws Fault `usage` for a scope there is not. */
export function createAnonymousProvider({ scopes, loopbackOnly = false }) {
    const given = scopes === true ? SCOPES.filter((scope) => scope !== 'admin:tokens') : scopes;
    const wrong = given.find((scope) => !isScope(scope));
    if (wrong !== undefined) {
        throw new Fault('usage', `There is no scope ${JSON.stringify(wrong)}.`, {
            cure: `There are ${SCOPES.join(', ')}.`,
        });
    }
    const principal = { id: 'anonymous', name: 'anonymous', scopes: new Set(given), channel: 'api' };
    return async (request) => {
        if (!loopbackOnly || isFromThisMachine(request))
            return principal;
        return { refused: 'Without a token only this machine may call, directly and by a name of its own.' };
    };
}
/** Throws Fault `usage` unless an address to listen on can be reached from this machine alone. */
export function assertLoopback(host) {
    if (isLoopback(host))
        return;
    throw new Fault('usage', `Callers without a token are not taken on ${host}, which others can reach.`, {
        cure: 'Listen on 127.0.0.1, or make a token with "orchestrator token create".',
    });
}
/** Whether an address, or a name that never leaves the machine, is this machine's own. */
export function isLoopback(host) {
    const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
    if (bare === 'localhost')
        return true;
    const family = isIP(bare);
    return family !== 0 && LOOPBACK.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
// A page in a browser of this machine can call it too: under a name that was made to point here, or across origins.
function isFromThisMachine(request) {
    if (request.ip === undefined || !isLoopback(request.ip))
        return false;
    if (request.header('forwarded') !== undefined || request.header('x-forwarded-for') !== undefined)
        return false;
    const origin = request.header('origin');
    return isOurName(`http://${request.header('host')}`) && (origin === undefined || isOurName(origin));
}
function isOurName(url) {
    return URL.canParse(url) && isLoopback(new URL(url).hostname);
}
