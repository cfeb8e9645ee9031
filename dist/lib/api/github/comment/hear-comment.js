import { readCommand } from '../../../approval/comment-command.js';
import { isMarked, setMark } from '../../../store/github/marks.js';
import { waitingAt } from '../../../store/github/waiting-at.js';
import { ignored } from '../heard.js';
import { isBot } from '../judging/person.js';
import { placeKey, repositoryOf } from '../place.js';
import { isOf } from '../pull/settle-pull.js';
import { answerComment } from './answer.js';
import { decideByComment } from './decide-by-comment.js';
import { readComment } from './read-comment.js';
/**
 * Decides by a comment that begins with a command, once however often it is heard of. What it says and who wrote it is asked of GitHub.
 * Throws GithubFault where GitHub does not answer; then nothing was decided, and the same may come again.
 */
export async function hearComment(context, event) {
    const command = context.commands ? commandIn(event.body) : undefined;
    if (command === undefined)
        return ignored('It holds no command.');
    const { place } = event;
    const mark = `comment ${place.host} ${event.comment}`;
    if (await isMarked(context.database, mark))
        return ignored('It was heard before.');
    const named = await tasksAt(context, event);
    if (named.length === 0)
        return ignored('No task waits for it.');
    const caller = await context.access.forRepository(repositoryOf(place));
    const comment = await readComment(caller, place, event.comment);
    if (comment === undefined)
        return ignored('The comment is not there.');
    if (comment.isEdited || comment.body !== event.body)
        return ignored('It was edited; only what stays as it was written decides.');
    if (comment.viaApp || isBot(comment.user))
        return ignored('Only people decide.');
    const tasks = await ofRepository(caller, place, named);
    const asked = tasks.filter(({ since }) => since === null || isLater(comment.createdAt, since));
    if (asked.length === 0)
        return ignored('What waits now was asked for after it, or in another repository.');
    const verdict = await decideByComment(context, caller, { event, comment, command, tasks: asked });
    await setMark(context.database, mark);
    await answerComment(context, caller, { place, comment: comment.id, author: comment.user.login, verdict });
    return { decisions: verdict.decisions, ...(verdict.why === undefined ? {} : { ignored: verdict.why }) };
}
async function tasksAt({ database }, { place, isPullRequest }) {
    const { host, number } = place;
    const runsOf = { host, repository: repositoryOf(place), number };
    return waitingAt(database, { key: placeKey(place), ...(isPullRequest ? { runsOf } : {}) });
}
async function ofRepository(caller, place, tasks) {
    const { owner, repo } = place;
    // Asked for only where a job's token has said which number it was.
    const isNumbered = tasks.some(({ repositoryId }) => repositoryId !== null);
    const id = isNumbered ? (await caller.request('GET /repos/{owner}/{repo}', { owner, repo })).data.id : '';
    return tasks.filter((task) => isOf(task, { place, repositoryId: String(id) }));
}
// A telephone writes the first letter large.
function commandIn(body) {
    return readCommand(body.replace(/^\/[A-Za-z]+/, (word) => word.toLowerCase()));
}
/** GitHub's times are whole seconds, and its clock is another one. */
const LEEWAY_MS = 5_000;
function isLater(comment, since) {
    return Date.parse(comment) + LEEWAY_MS >= Date.parse(since);
}
