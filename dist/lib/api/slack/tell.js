import { findRequest } from '../../store/approvals/find-request.js';
import { formOf } from './form/view.js';
import { aside, replacement, seenIn } from './words/message.js';
import { filledIn, standingOf } from './words/standing.js';
/** Makes it. */
export function createTell({ database, answers, web, onUntold }) {
    const send = async (url, answer) => {
        if (url === undefined)
            return;
        const why = await answers.send(url, { ...answer });
        if (why !== undefined)
            onUntold(why);
    };
    const tell = {
        aside: (url, sentence) => send(url, aside(sentence)),
        form: async (click, policy, found) => {
            const view = web && formOf(policy, await filledIn(database, found.current.id), click);
            if (web === undefined || view === undefined)
                return tell.aside(click.url, byHand(click));
            const opened = await web.call('views.open', { trigger_id: click.trigger, view: JSON.stringify(view) });
            if (!opened.ok)
                await tell.aside(click.url, `Slack did not open the form (${opened.error}): click again, or ${command(click)}`);
        },
        standing: async ({ seen, url, message }) => {
            const others = seenIn(message).filter((one) => !isSame(one, seen));
            const asking = [];
            for (const one of [seen, ...others]) {
                const found = await findRequest(database, one);
                if (found !== undefined)
                    asking.push({ seen: one, standing: await standingOf(database, found) });
            }
            const answer = asking.length === 0 ? undefined : replacement(message, asking);
            if (answer !== undefined)
                await send(url, answer);
        },
    };
    return tell;
}
function isSame(one, other) {
    return one.run_id === other.run_id && one.attempt === other.attempt && one.task === other.task;
}
const VERBS = {
    approve: 'approve',
    reject: 'reject',
    changes_requested: 'request-changes',
};
function byHand(click) {
    return `This needs a form or a comment, which cannot be shown in Slack here: ${command(click)}`;
}
function command({ decision, seen }) {
    const form = decision === 'approve' ? '--field name=value' : "--note 'why'";
    return `orchestrator ${VERBS[decision]} ${seen.run_id}/${seen.task} ${form}`;
}
