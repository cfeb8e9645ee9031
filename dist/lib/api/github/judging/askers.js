import { GithubFault } from '../../../github-access/github-fault.js';
/** Asks who did. Throws GithubFault where GitHub does not answer now. */
export async function askersOf(caller, pull) {
    const author = pull.author === undefined ? [] : [pull.author];
    const pusher = await pusherOf(caller, pull);
    if (pusher !== undefined)
        return { asked: named([...author, pusher]) };
    if (pull.head.isForeign)
        return { asked: named([...author, ...(await committersOf(caller, pull))]) };
    return {
        asked: named(author),
        unsure: 'It is not known who pushed last: the server needs to read the activity of the repository (Contents: read).',
    };
}
const PUSHES = new Set(['push', 'force_push', 'branch_creation', 'pr_merge', 'merge_queue_merge']);
// What a commit says of its author can be forged; who pushed it cannot.
async function pusherOf(caller, { head }) {
    if (head.repository === undefined)
        return undefined;
    const [owner = '', repo = ''] = head.repository.split('/');
    try {
        const { data } = await caller.request('GET /repos/{owner}/{repo}/activity', {
            ...{ owner, repo, ref: `refs/heads/${head.ref}`, per_page: 100 },
        });
        return data.find(({ after, activity_type }) => after === head.sha && PUSHES.has(activity_type))?.actor?.login;
    }
    catch (thrown) {
        if (thrown instanceof GithubFault && thrown.trouble === 'refused')
            return undefined;
        throw thrown;
    }
}
// A fork need not be open to us: then its owner, and whoever the last commit is by.
async function committersOf(caller, { place, head }) {
    const owner = head.owner === undefined ? [] : [head.owner];
    try {
        const { data } = await caller.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            ...{ owner: place.owner, repo: place.repo, ref: head.sha },
        });
        const people = [data.author, data.committer].map((one) => one?.login);
        return [...owner, ...people.filter((login) => login !== undefined)];
    }
    catch (thrown) {
        if (thrown instanceof GithubFault && thrown.trouble === 'refused')
            return owner;
        throw thrown;
    }
}
function named(logins) {
    return [...new Set(logins)].map((login) => `github:${login}`);
}
