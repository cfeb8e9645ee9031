import { count } from '../../report/text/count.js';
import { taskOutcome } from '../../run/run.js';
import { excerptOf, line } from './clean.js';
import { approvalOf, linksOf, moodOf, runFacts, runFields } from './make-message.js';
import { failureWords, slowWords, taskFacts } from './task-message.js';
/** Sentences a message has room for, and tasks its facts name. */
const MOST_LINES = 10;
const MOST_TASKS = 50;
const MOST_LINKS = 5;
/** What is told of a run: its state, and every task that is worth a look. */
export function runMessage(state, run, telling, worth = worthALook(run), slow = []) {
    const failed = worth.filter((task) => taskOutcome(task) === 'failed');
    const waiting = worth.filter(({ status }) => status === 'awaiting_approval');
    const [loudest] = failed;
    const excerpt = loudest && excerptOf(loudest.log_excerpt);
    const approvals = waiting.map(({ task }) => approvalOf(run, task, telling));
    const [approval] = approvals;
    return {
        id: telling.id,
        state,
        topic: 'run',
        mood: moodOf(state),
        at: telling.at,
        title: line(`Run ${run.run_id} ${titleWords(state, run, waiting.length)}`, 150),
        lines: [...(telling.said ?? []).map((said) => line(said)), ...runLines(run, failed, waiting, slow)],
        fields: runFields(run),
        links: linksOf([
            { text: 'Open the run', url: telling.url },
            ...waiting.map((task) => ({ text: `See what ${task.task} made`, url: task.outputs_uri })),
        ]).slice(0, MOST_LINKS),
        ...(excerpt === undefined ? {} : { excerpt: { task: loudest?.task ?? '', text: excerpt } }),
        ...(approval === undefined ? {} : { approval }),
        ...(approvals.length > 1 ? { approvals } : {}),
        facts: {
            ...runFacts(run, telling.url),
            log_excerpt: loudest?.log_excerpt ?? null,
            tasks: [...worth, ...slow.map(({ task }) => task)].slice(0, MOST_TASKS).map(taskFacts),
        },
    };
}
/** Tasks that failed or wait, in plan order, the failed first. */
export function worthALook(run) {
    const all = [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []);
    return [
        ...all.filter((task) => taskOutcome(task) === 'failed'),
        ...all.filter(({ status }) => status === 'awaiting_approval'),
    ];
}
function titleWords(state, run, waiting) {
    const words = {
        started: 'started',
        finished: `is finished: ${run.status.replaceAll('_', ' ')}`,
        succeeded: 'succeeded',
        failed: 'failed',
        cancelled: 'was cancelled',
        recovered: 'succeeded again, after one that failed',
        awaiting_approval: waiting === 1 ? 'awaits an approval' : `awaits ${waiting} approvals`,
        approved: 'was approved',
        rejected: 'was rejected',
        expired: 'expired: nobody decided in time',
        lost: 'was lost: its machine fell silent',
        slow: 'was slower than usual',
        missed: 'did not start at its time',
    };
    return words[state];
}
function runLines(run, failed, waiting, slow) {
    const all = [
        ...(run.stopping === null ? [] : [line(run.stopping.message)]),
        ...failed.map(failureWords),
        ...waiting.map((task) => line(`${task.task} awaits approval`)),
        ...slow.map(({ task, usual }) => slowWords(task, usual)),
    ];
    if (all.length === 0 && run.status !== 'running')
        return [line(`${count(run.tasks.size, 'task')}, none of them failed.`)];
    if (all.length <= MOST_LINES)
        return all;
    return [...all.slice(0, MOST_LINES), `and ${all.length - MOST_LINES} more`];
}
