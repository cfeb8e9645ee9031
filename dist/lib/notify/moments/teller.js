import { isFolded, wants } from '../rules/rule.js';
import { runMessage, worthALook } from '../words/run-message.js';
import { taskMessage } from '../words/task-message.js';
/** Messages of one rule in one run, before the rest are folded into the one at its end. */
const MOST_MESSAGES = 25;
/** Opens it. */
export function createTeller({ rule, holds, telling, tell, elsewhere }) {
    const folded = [];
    let told = 0;
    const pick = (moments, run) => {
        const found = moments.find(({ state, scope }) => wants(rule, state, scope));
        return found !== undefined && holds(run) ? found : undefined;
    };
    const tellOf = ({ state, task: id }, run) => {
        const task = id === undefined ? undefined : run.tasks.get(id);
        told += 1;
        if (task === undefined)
            tell(runMessage(state, run, telling()));
        else
            tell(taskMessage(state, run, { ...task }, telling()), elsewhere?.(state, task.task));
    };
    return {
        hear: (moments, run) => {
            const moment = pick(moments, run);
            if (moment === undefined)
                return;
            if (isFolded(rule, moment.state, moment.scope) || told >= MOST_MESSAGES)
                folded.push(moment);
            else
                tellOf(moment, run);
        },
        end: (moments, run, given) => {
            const slow = rule.on.includes('slow') && given.length > 0 && holds(run) ? given : [];
            const moment = pick(moments, run);
            const apart = slow.length > 0 && rule.digest === false ? slow : [];
            for (const { task, usual } of apart.slice(0, MOST_MESSAGES))
                tell(taskMessage('slow', run, task, telling(), usual));
            const together = apart.length > 0 ? [] : slow;
            if (moment === undefined && folded.length === 0 && together.length === 0)
                return;
            const state = moment?.state ?? digestState(run, folded, together);
            tell(runMessage(state, run, telling(), worthTelling(run, folded, moment), together));
        },
    };
}
// A message about the run shows all that is worth a look; one that only folds tasks shows those alone.
function worthTelling(run, folded, moment) {
    const all = worthALook(run);
    if (moment !== undefined)
        return all;
    const named = new Set(folded.map(({ task }) => task));
    return all.filter(({ task }) => named.has(task));
}
function digestState(run, folded, slow) {
    const states = new Set(folded.map(({ state }) => state));
    if (states.has('failed'))
        return 'failed';
    if (states.has('awaiting_approval'))
        return 'awaiting_approval';
    if (folded.length === 0 && slow.length > 0)
        return 'slow';
    return run.status === 'running' ? 'finished' : run.status;
}
