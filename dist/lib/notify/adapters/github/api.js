import { textOf } from '../../notifier.js';
import { exchange, isFailed } from '../../send/exchange.js';
/** Settings both GitHub notifiers have. */
export const githubProperties = {
    token: { type: 'string', description: 'Token that may write to issues or pull requests.' },
    repository: { type: 'string', description: 'owner/name; on GitHub the repository of the job.' },
    api_url: { type: 'string', description: 'Another address of GitHub’s API.' },
};
/** Opens it; undefined where no repository is known. */
export function openGithub(call) {
    const { settings, system } = call;
    const repository = textOf(settings, 'repository') ?? system.env.GITHUB_REPOSITORY;
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    const base = (textOf(settings, 'api_url') ?? system.env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
    const headers = {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'orchestrator-action',
        authorization: `Bearer ${textOf(settings, 'token')}`,
    };
    return {
        repository,
        ask: async (method, path, body) => {
            const text = body === undefined ? {} : { body: JSON.stringify(body) };
            const answer = await exchange(call, { url: `${base}/repos/${repository}${path}`, method, headers, ...text });
            return isFailed(answer) ? answer : { json: parse(answer.text) };
        },
    };
}
/** Said where there is no repository. */
export const NO_REPOSITORY = {
    outcome: 'failed',
    why: 'The repository is not known: set `repository: owner/name`.',
};
const MOST_PAGES = 10;
const PAGE = 100;
/** The first entry of a list that `isIt`; undefined where none of the first thousand is. */
export async function findIn(api, path, isIt) {
    for (let page = 1; page <= MOST_PAGES; page++) {
        const answer = await api.ask('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`);
        if ('outcome' in answer)
            return answer;
        const entries = Array.isArray(answer.json) ? answer.json : [];
        const found = entries.find(isIt);
        if (found !== undefined || entries.length < PAGE)
            return { found };
    }
    return { found: undefined };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
