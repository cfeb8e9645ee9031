import { dropMark, setMark } from '../../store/github/marks.js';
/** Says it, on whatever server first; what cannot be said now may be said later. Never throws: nothing that was decided hangs on it. */
export async function sayOnce({ database, logger }, caller, { place: { owner, repo, number }, mark, text }) {
    try {
        if (!(await setMark(database, mark)))
            return;
        try {
            await caller.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                ...{ owner, repo, issue_number: number, body: text },
            });
        }
        catch (thrown) {
            await dropMark(database, mark);
            throw thrown;
        }
    }
    catch (thrown) {
        logger.warn('A comment on GitHub could not be written.', { place: `${owner}/${repo}#${number}`, error: thrown });
    }
}
/** Text of others as GitHub shows it as it is: no markup, no mentions, no references. */
export function quoted(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text.slice(0, 4_000)}\n${fence}`;
}
