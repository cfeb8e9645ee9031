import { Fault } from '../../errors.js';
import { isScope, SCOPES } from './principal.js';
/** Knows whom the host knows. What the host's callback throws, or answers wrongly, is a Fault `internal`: a 500 that tells the caller nothing. */
export function createHostProvider(host) {
    return async (request) => {
        const given = await ask(host, request.raw);
        return given === null || given === undefined ? undefined : toPrincipal(given);
    };
}
async function ask(host, raw) {
    try {
        return await host.authenticate(raw);
    }
    catch (thrown) {
        // Not even a Problem of ours passes: who calls is not known, so nothing is told.
        throw new Fault('internal', 'authenticate() of the host threw.', { cause: thrown });
    }
}
function toPrincipal(given) {
    const { id, name, scopes, groups } = given;
    if (typeof id !== 'string' || id === '' || id.length > 200) {
        throw new Fault('internal', 'authenticate() of the host answered without an id of 1 to 200 characters.');
    }
    if (!isListOfText(scopes))
        throw new Fault('internal', 'authenticate() of the host answered without a list of scopes.');
    if (groups !== undefined && !isListOfText(groups)) {
        throw new Fault('internal', 'authenticate() of the host answered with groups that are no list of texts.');
    }
    const { logins } = given;
    if (logins !== undefined && !isListOfText(logins)) {
        throw new Fault('internal', 'authenticate() of the host answered with logins that are no list of texts.');
    }
    const known = scopes.filter(isScope);
    if (known.length < scopes.length) {
        const wrong = scopes.filter((scope) => !isScope(scope)).join(', ');
        throw new Fault('internal', `authenticate() of the host gave scopes there are not: ${wrong}.`, {
            cure: `There are ${SCOPES.join(', ')}.`,
        });
    }
    return {
        id: `host:${id}`,
        name: typeof name === 'string' && name !== '' ? name : id,
        scopes: new Set(known),
        channel: 'api',
        ...(groups === undefined ? {} : { groups: [...groups] }),
        ...(logins === undefined ? {} : { logins: [...logins] }),
    };
}
function isListOfText(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
