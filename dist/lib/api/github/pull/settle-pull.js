import { waitingAt } from '../../../store/github/waiting-at.js';
import { ignored } from '../heard.js';
import { askersOf } from '../judging/askers.js';
import { decideAs } from '../judging/decide-as.js';
import { placeKey, repositoryOf } from '../place.js';
import { sayOnce } from '../say.js';
import { readPull } from './pull-state.js';
import { refusalText } from './refusal-text.js';
/**
 * Decides what waits for a pull request by what GitHub shows of it now: merged approves, closed rejects. Whoever hears of it first, and
 * however late, does the same. Throws GithubFault where GitHub does not answer; then nothing was decided.
 */
export async function settlePull(context, place, last) {
    const named = await waitingAt(context.database, { key: placeKey(place) });
    const waiting = named.map(({ id }) => id).join(' ');
    if (named.length === 0)
        return { ...ignored('No task waits for it.'), waiting };
    const caller = await context.access.forRepository(repositoryOf(place));
    const pull = await readPull(caller, place, last?.waiting === waiting ? last.etag : null);
    if (pull === undefined)
        return { ...ignored('Nothing has changed.'), waiting, ...etagOf(last) };
    const tasks = named.filter((task) => isOf(task, pull));
    const look = { waiting, ...etagOf(pull) };
    if (tasks.length === 0)
        return { ...ignored('What names it waits in runs of other repositories.'), ...look };
    const { state, by } = pull;
    if (state === 'open')
        return { ...ignored('It is open: the task waits on.'), ...look };
    if (by === undefined)
        return { ...ignored('The account that closed it is gone.'), ...look };
    const verdicts = await decideAll(context, caller, { pull, state, by, tasks });
    const decisions = verdicts.map(({ kind: _, ...one }) => one);
    // Who pushed is told a moment later than what was pushed: that is asked again.
    return verdicts.some(({ kind }) => kind === 'pusher') ? { decisions, waiting } : { decisions, ...look };
}
/** True where the run of a task may be decided in this repository: a run can name pull requests of strangers. */
export function isOf(task, of) {
    const isNamed = task.repository === null || task.repository.toLowerCase() === repositoryOf(of.place).toLowerCase();
    return isNamed && (task.repositoryId === null || task.repositoryId === of.repositoryId);
}
async function decideAll(context, caller, { pull, state, by, tasks }) {
    const askers = state === 'merged' ? await askersOf(caller, pull) : { asked: [] };
    const decisions = [];
    for (const task of tasks) {
        const verdict = await decideAs(context, caller, {
            ...{ task, account: by, askers, channel: 'pull_request' },
            decision: state === 'merged' ? 'approve' : 'reject',
            remarks: { pull_request: pull.url, head_sha: pull.head.sha },
        });
        decisions.push(verdict);
        if (verdict.result !== 'refused' || GONE.has(verdict.kind ?? ''))
            continue;
        await sayOnce(context, caller, {
            place: pull.place,
            mark: `said ${placeKey(pull.place)} ${task.run_id} ${task.id} ${state} ${verdict.kind}`,
            text: refusalText(state, by, task, verdict, context),
        });
    }
    return decisions;
}
/** Refusals that are nobody's doing: somebody else was there first. */
const GONE = new Set(['decided', 'superseded', 'expired', '404', '409', '412']);
function etagOf(known) {
    return known?.etag == null ? {} : { etag: known.etag };
}
