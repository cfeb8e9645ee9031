import { Problem } from '../http/problem.js';
/** Headers that carry a credential: where one of them is there, the caller is never taken for anonymous. */
const CREDENTIALS = ['authorization', 'x-admin-key'];
/**
 * Asks the providers in turn; the first that knows the caller answers. `anonymous` is asked only where nothing was presented:
 * a bad credential is a mistake that must show, not a way to fewer rights.
 */
export function createAuthenticate(providers, anonymous) {
    return async (request) => {
        for (const provider of providers) {
            const answer = await provider(request);
            if (answer === undefined)
                continue;
            if ('refused' in answer)
                throw badCredential(answer.refused);
            return asTheWayIn(request, answer);
        }
        if (CREDENTIALS.some((name) => request.header(name) !== undefined)) {
            throw badCredential('Nobody knows this credential.');
        }
        const answer = await anonymous?.(request);
        if (answer !== undefined && !('refused' in answer))
            return asTheWayIn(request, answer);
        throw noCredential(answer?.refused);
    };
}
/** History tells the dashboard and the command line from other callers by what they say of themselves: a label, which gives no rights. */
function asTheWayIn(request, principal) {
    const said = request.header('x-orchestrator-client');
    const isLabel = said === 'dashboard' || said === 'cli';
    return principal.channel === 'api' && isLabel ? { ...principal, channel: said } : principal;
}
/** 401 for a credential that was presented and is no good. */
export function badCredential(detail) {
    return new Problem(401, detail, {
        headers: { 'WWW-Authenticate': 'Bearer realm="orchestrator", error="invalid_token"' },
    });
}
// RFC 6750: without a credential no error is named.
function noCredential(why = 'Send a token: "Authorization: Bearer orc_...".') {
    return new Problem(401, why, { headers: { 'WWW-Authenticate': 'Bearer realm="orchestrator"' } });
}
