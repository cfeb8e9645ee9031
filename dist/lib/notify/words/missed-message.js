import { line } from './clean.js';
import { linksOf, moodOf } from './make-message.js';
/** What is told of a plan that did not start at its time. `last` is its newest run, from before. */
export function missedMessage({ due_at, times }, last, telling) {
    const { name } = last.plan;
    const when = due_at.replace('T', ' ').replace(/(:\d\d)\.\d+Z$/, '$1 UTC');
    return {
        id: telling.id,
        state: 'missed',
        topic: 'plan',
        mood: moodOf('missed'),
        at: telling.at,
        title: line(`Plan ${name} did not start at its time, ${when}`, 150),
        lines: times > 1 ? [`${times} times were missed; this was the last of them.`] : [],
        fields: [
            { name: 'Plan', value: line(name, 200) },
            { name: 'Last run', value: line(last.run_id, 200) },
        ],
        links: linksOf([{ text: 'Open the last run', url: telling.url }]),
        facts: {
            plan: name,
            run_id: '',
            attempt: 0,
            status: 'missed',
            task: null,
            reason: null,
            exit_code: null,
            outputs_uri: null,
            log_excerpt: null,
            started_at: null,
            finished_at: null,
            duration_ms: null,
            url: null,
            tasks: [],
        },
    };
}
