import { durationWords } from '../../report/text/duration.js';
import { line, safeUrl } from './clean.js';
const MOODS = {
    succeeded: 'good',
    recovered: 'good',
    approved: 'good',
    failed: 'bad',
    rejected: 'bad',
    expired: 'bad',
    lost: 'bad',
    missed: 'bad',
    cancelled: 'bad',
    awaiting_approval: 'waiting',
    slow: 'waiting',
};
/** How a state is meant; `plain` for those that say nothing of the outcome. */
export function moodOf(state) {
    return MOODS[state] ?? 'plain';
}
/** Name, attempt, branch and length of a run, as fields. */
export function runFields(run) {
    const { branch, commit } = run.origin;
    const place = [branch, commit?.slice(0, 7)].filter(Boolean).join(' at ');
    const fields = [
        ['Plan', run.plan.name],
        ['Run', run.attempt > 1 ? `${run.run_id}, attempt ${run.attempt}` : run.run_id],
        ['Branch', place],
        ['Took', run.duration_ms === null ? '' : durationWords(run.duration_ms)],
    ];
    return fields.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value: line(value, 200) }));
}
/** Facts of a run without any task. */
export function runFacts(run, url) {
    return {
        plan: run.plan.name,
        run_id: run.run_id,
        attempt: run.attempt,
        status: run.status,
        task: null,
        reason: run.stopping?.cause ?? null,
        exit_code: null,
        outputs_uri: null,
        log_excerpt: null,
        started_at: run.started_at,
        finished_at: run.finished_at,
        duration_ms: run.duration_ms,
        url: safeUrl(url) ?? null,
        tasks: [],
    };
}
/** Links without those that lead nowhere. */
export function linksOf(given) {
    return given.flatMap(({ text, url }) => {
        const safe = safeUrl(url);
        return safe === undefined ? [] : [{ text: line(text, 70), url: safe }];
    });
}
/** A task that waits, with what it is decided by. */
export function approvalOf(run, task, { decide, version }) {
    const links = decide?.(task);
    const seen = version?.(task);
    return {
        task,
        ...(links === undefined ? {} : { decide: links }),
        buttons: { run_id: run.run_id, attempt: run.attempt, task, ...(seen === undefined ? {} : { version: seen }) },
    };
}
