import { missedMessage } from '../../notify/words/missed-message.js';
import { runMessage } from '../../notify/words/run-message.js';
import { taskMessage } from '../../notify/words/task-message.js';
/** The message of a letter, from the run as it stands now. */
export function wordsOf(letter, { run, task, id, at, decide }) {
    const { state, missed } = letter;
    const telling = {
        id,
        at,
        url: run.ci.url,
        decide: () => decide,
        version: (name) => (name === task?.task ? task.version : undefined),
    };
    if (missed !== undefined)
        return missedMessage(missed, run, telling);
    if (task === undefined)
        return runMessage(state, run, telling);
    const said = decidedBy(task);
    if (letter.of === 'run')
        return runMessage(state, run, { ...telling, said: [`${task.task} ${titleOf(letter, task) ?? state}`, ...said] });
    return taskMessage(state, run, task, { ...telling, words: titleOf(letter, task), said });
}
function titleOf({ state, again }, { reason, status }) {
    if (again)
        return 'still awaits approval';
    if (state === 'rejected' && reason === 'changes_requested')
        return 'was sent back: changes are requested';
    if (state === 'expired' && status === 'succeeded')
        return 'expired: nobody decided in time, which approves it';
    return undefined;
}
function decidedBy({ approver, approval_note, approval_state, reason }) {
    if (approver === null)
        return [];
    const verb = reason === 'changes_requested' ? 'requests changes' : approval_state === 'approved' ? 'approved it' : 'rejected it';
    return [approval_note === undefined ? `${approver} ${verb}.` : `${approver} ${verb}: ${approval_note}`];
}
