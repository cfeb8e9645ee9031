import { toGithubFault } from './github-fault.js';
/** A caller over octokit's own request function. No call takes longer than `limitMs`. */
export function createGithubCaller(request, { clock, limitMs }) {
    return {
        async request(route, params) {
            const signal = AbortSignal.timeout(limitMs);
            const asked = { ...params, request: { signal } };
            try {
                const { status, headers, data } = await request(route, asked);
                return { status, headers, data };
            }
            catch (thrown) {
                const { status, response } = thrown;
                if (status === 304)
                    return { status, headers: response?.headers ?? {}, data: undefined };
                throw toGithubFault(thrown, String(route), clock.now());
            }
        },
    };
}
