import { meaningOf } from '../../../approval/comment-command.js';
import { GithubFault } from '../../../github-access/github-fault.js';
import { askersOf } from '../judging/askers.js';
import { decideAs } from '../judging/decide-as.js';
import { repositoryOf } from '../place.js';
import { readPull } from '../pull/pull-state.js';
/** Decides as somebody with write access to the repository asks. Throws GithubFault where GitHub does not say who may. */
export async function decideByComment(context, caller, { event: { place, isPullRequest }, comment, command, tasks }) {
    const { user } = comment;
    if (!(await mayWrite(caller, place, user.login)))
        return none(`${user.login} cannot write to ${repositoryOf(place)}; only people who can decide by comments.`);
    const meaning = meaningOf(command, tasks.map(({ task }) => task));
    if (meaning.kind === 'unknown') {
        const near = meaning.near === undefined ? '' : ` Is it ${meaning.near}?`;
        return none(`No task ${meaning.word} waits for a decision here.${near}`);
    }
    const meant = meaning.task === undefined ? tasks : tasks.filter(({ task }) => task === meaning.task);
    const [task, ...others] = meant;
    if (task === undefined || others.length > 0)
        return none(severalWait(command, tasks));
    const askers = isPullRequest && command.decision === 'approve' ? await askersIn(caller, place) : { asked: [] };
    const { kind: _, ...decision } = await decideAs(context, caller, {
        ...{ task, account: user, askers, channel: 'comment', decision: command.decision },
        note: meaning.note === undefined ? undefined : storable(meaning.note),
        fields: command.decision === 'approve' ? meaning.fields : undefined,
    });
    return { decisions: [decision] };
}
async function mayWrite(caller, { owner, repo }, username) {
    try {
        const { data } = await caller.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
            ...{ owner, repo, username },
        });
        return data.permission === 'admin' || data.permission === 'write';
    }
    catch (thrown) {
        if (thrown instanceof GithubFault && thrown.trouble === 'refused' && thrown.status === 404)
            return false;
        throw thrown;
    }
}
async function askersIn(caller, place) {
    const pull = await readPull(caller, place);
    return pull === undefined ? { asked: [] } : askersOf(caller, pull);
}
function severalWait({ decision }, tasks) {
    const names = [...new Set(tasks.map(({ task }) => task))];
    const word = decision === 'changes_requested' ? 'changes' : decision;
    if (names.length === 1)
        return `Several runs wait for ${names[0]}: decide with "orchestrator ${word === 'changes' ? 'request-changes' : word} RUN/${names[0]}".`;
    return `Several tasks wait for a decision here: say which, as in /${word} ${names[0]}. There are ${names.join(', ')}.`;
}
const LONGEST_NOTE = 4_000;
function storable(note) {
    return note.replaceAll('\0', '').slice(0, LONGEST_NOTE).toWellFormed();
}
function none(why) {
    return { decisions: [], why };
}
