import { askersIn, readCiFacts } from './facts/ci-facts.js';
/** The CI job this process is a part of, and who is behind the event that started it; undefined outside of one. */
export async function ciFactsOf({ env, files }) {
    const facts = readCiFacts(env);
    const path = env.GITHUB_EVENT_PATH;
    if (facts === undefined || path === undefined || !files.exists(path))
        return facts;
    try {
        return { ...facts, ...askersIn(JSON.parse((await files.read(path)).toString('utf8'))) };
    }
    catch {
        // A file that cannot be read says nothing; who started the job is known without it.
        return facts;
    }
}
