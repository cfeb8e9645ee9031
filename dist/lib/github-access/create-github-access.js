import { systemClock } from '../system/clock.js';
import { createGithubCaller } from './github-caller.js';
import { GithubFault } from './github-fault.js';
import { createInstallations } from './installations.js';
import { checkGithubIdentity, GITHUB_API, webHostOf } from './options.js';
import { createTokenCache } from './token-cache.js';
/**
 * A way to GitHub by a token or as an app, whose installation is looked up for each repository and whose tokens are renewed. Throws Fault
 * `usage` for options that cannot work. Loads octokit with the first call.
 */
export function createGithubAccess(options) {
    const { token, app, apiUrl = GITHUB_API, clock = systemClock, limitMs = 8_000 } = options;
    checkGithubIdentity(options);
    const load = once(async () => {
        const { request } = await import('@octokit/request');
        const plain = request.defaults({
            baseUrl: apiUrl.replace(/\/+$/, ''),
            headers: { 'user-agent': 'orchestrator-action', 'x-github-api-version': '2022-11-28' },
            request: { fetch: options.fetch, log: SILENT },
        });
        if (token !== undefined)
            return byToken(plain, token, { clock, limitMs });
        return await byApp(plain, app, { clock, limitMs });
    });
    return {
        host: webHostOf(apiUrl),
        async forRepository(fullName) {
            if (!/^[^/\s]+\/[^/\s]+$/.test(fullName))
                throw new GithubFault('refused', `${JSON.stringify(fullName)} is no name of a repository.`, { status: 404 });
            return (await load())(fullName);
        },
    };
}
function byToken(plain, token, limits) {
    const request = plain.defaults({ headers: { authorization: `token ${token}` } });
    const caller = createGithubCaller(request, limits);
    return () => Promise.resolve(caller);
}
async function byApp(plain, { id, privateKey }, limits) {
    const { createAppAuth } = await import('@octokit/auth-app');
    const auth = createAppAuth({
        appId: id,
        privateKey,
        request: plain,
        cache: createTokenCache(limits.clock),
        log: SILENT,
    });
    const callerOf = (hook) => createGithubCaller(plain.defaults({ request: { hook } }), limits);
    const installation = createInstallations(callerOf(auth.hook), limits.clock);
    const callers = new Map();
    return async (fullName) => {
        const number = await installation(fullName);
        const known = callers.get(number);
        if (known !== undefined)
            return known;
        const { hook } = createAppAuth({
            ...{ appId: id, privateKey, installationId: number, request: plain, log: SILENT },
            cache: createTokenCache(limits.clock),
        });
        const made = callerOf(hook);
        callers.set(number, made);
        return made;
    };
}
function once(make) {
    let made;
    return () => {
        made ??= make().catch((thrown) => {
            made = undefined;
            throw thrown;
        });
        return made;
    };
}
const silent = () => undefined;
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };
