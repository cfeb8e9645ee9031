import { GithubFault } from './github-fault.js';
/** How long it is believed where an app is installed, and where it is not, in ms. */
const KNOWN_MS = 3_600_000;
const UNKNOWN_MS = 60_000;
/** More repositories than that are forgotten, the longest known first. */
const MOST = 1_000;
/** Looks up, and remembers, the installation of an app that sees a repository. Throws GithubFault where there is none. */
export function createInstallations(asApp, clock) {
    const known = new Map();
    return (name) => {
        const key = name.toLowerCase();
        const found = known.get(key);
        if (found !== undefined && found.until > clock.now())
            return found.id;
        const entry = { id: installationOf(asApp, name), until: clock.now() + KNOWN_MS };
        entry.id.catch((thrown) => {
            const isKnown = thrown instanceof GithubFault && thrown.trouble === 'refused';
            entry.until = isKnown ? clock.now() + UNKNOWN_MS : 0;
        });
        known.delete(key);
        known.set(key, entry);
        for (const old of known.keys())
            if (known.size > MOST)
                known.delete(old);
        return entry.id;
    };
}
async function installationOf(asApp, name) {
    const [owner = '', repo = ''] = name.split('/');
    try {
        return (await asApp.request('GET /repos/{owner}/{repo}/installation', { owner, repo })).data.id;
    }
    catch (thrown) {
        if (!(thrown instanceof GithubFault) || thrown.status !== 404)
            throw thrown;
        throw new GithubFault('refused', `The GitHub App is not installed on ${name}.`, {
            status: 404,
            cure: `Install it for ${name}: the page of the app, "Install App".`,
            cause: thrown,
        });
    }
}
