import { count } from '../../report/text/count.js';
import { durationWords } from '../../report/text/duration.js';
import { excerptOf, line } from './clean.js';
import { approvalOf, linksOf, moodOf, runFacts, runFields } from './make-message.js';
/** A task's state in words: `code.review awaits approval`. */
export const TASK_WORDS = {
    started: 'started',
    finished: 'is finished',
    succeeded: 'succeeded',
    failed: 'failed',
    cancelled: 'was cancelled',
    recovered: 'succeeded again',
    awaiting_approval: 'awaits approval',
    approved: 'was approved',
    rejected: 'was rejected',
    expired: 'expired: nobody decided in time',
    lost: 'was lost: its machine fell silent',
    slow: 'was slow',
    missed: 'did not start at its time',
};
/** What is told of one task. `usual` is how long it usually takes, ms, where it was slow. */
export function taskMessage(state, run, task, telling, usual) {
    const excerpt = state === 'failed' ? excerptOf(task.log_excerpt) : undefined;
    const approval = state === 'awaiting_approval' ? { approval: approvalOf(run, task.task, telling) } : {};
    return {
        id: telling.id,
        state,
        topic: `task:${task.task}`,
        mood: moodOf(state),
        at: telling.at,
        title: line(`Task ${task.task} ${telling.words ?? TASK_WORDS[state]}`, 150),
        lines: [...(telling.said ?? []).map((said) => line(said)), ...taskLines(state, task, usual)],
        fields: runFields(run),
        links: linksOf([
            { text: 'See what it made', url: task.outputs_uri },
            { text: 'Open the run', url: telling.url },
        ]),
        ...(excerpt === undefined ? {} : { excerpt: { task: task.task, text: excerpt } }),
        ...approval,
        facts: {
            ...runFacts(run, telling.url),
            ...taskFacts(task),
            log_excerpt: task.log_excerpt,
            started_at: task.started_at,
            finished_at: task.finished_at,
        },
    };
}
/** How a task failed, in one sentence. */
export function failureWords(task) {
    const code = task.exit_code === null ? '' : `exit code ${task.exit_code}`;
    const reason = task.reason === null ? '' : task.reason.replaceAll('_', ' ');
    const tries = task.tries > 1 ? `after ${count(task.tries, 'try', 'tries')}` : '';
    const how = [reason, code, tries].filter(Boolean).join(', ');
    const message = task.message === undefined ? '' : `: ${task.message}`;
    return line(`${task.task} failed${how === '' ? '' : ` (${how})`}${message}`);
}
/** How much longer a task took than usual, in one sentence. */
export function slowWords(task, usual) {
    return line(`${task.task} took ${durationWords(task.duration_ms ?? 0)}; it usually takes ${durationWords(usual)}`);
}
/** The facts of a task, without its log. */
export function taskFacts(task) {
    const { status, reason, exit_code, outputs_uri, duration_ms } = task;
    return { task: task.task, status, reason, exit_code, outputs_uri, duration_ms };
}
function taskLines(state, task, usual) {
    if (state === 'failed')
        return [failureWords(task)];
    if (state === 'slow' && usual !== undefined)
        return [slowWords(task, usual)];
    if (state === 'awaiting_approval')
        return [task.message === undefined ? 'Somebody must decide before the run goes on.' : line(task.message)];
    return task.message === undefined ? [] : [line(task.message)];
}
