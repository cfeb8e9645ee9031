import { OPEN_POLICY } from '../../approval/policy.js';
import { findRequest } from '../../store/approvals/find-request.js';
import { decide } from '../approvals/decide.js';
import { foresee } from '../approvals/foresee.js';
import { blockOfPointer, NOTE, noteIn, valuesIn } from './form/fields.js';
import { unpackAsked } from './form/metadata.js';
import { needsForm, sentenceView } from './form/view.js';
import { NOTHING, replyOf } from './hear/once.js';
/** A click: decides, or asks for the form that is needed first. */
export async function decideByClick(deciding, click) {
    const { context, person, tell } = deciding;
    const found = await findRequest(placeOf(context), click.seen);
    if (found === undefined)
        return quietly(() => tell.aside(click.url, unknown(click.seen)));
    const policy = found.current.snapshot?.policy ?? OPEN_POLICY;
    const asked = { ...click };
    if (!needsForm(policy, click.decision)) {
        const outcome = await decide(context, requestOf(found, click, person, {}));
        return quietly(() => after(tell, asked, outcome.problem, person));
    }
    const problem = await foresee(placeOf(context), found, { ...person, decision: click.decision });
    return quietly(() => (problem === undefined ? tell.form(click, policy, found) : after(tell, asked, problem, person)));
}
/** A form that was filled in: decides; what is wrong with it is said in the form. */
export async function decideByForm({ context, person, tell }, { metadata, values }) {
    const asked = unpackAsked(metadata);
    const found = asked && (await findRequest(placeOf(context), asked.seen));
    if (asked === undefined || found === undefined)
        return { reply: said('This form is of nothing that is known here any more.') };
    const fields = asked.decision === 'approve' ? (found.current.snapshot?.policy?.fields ?? {}) : {};
    const filled = { fields: valuesIn(fields, values), note: noteIn(values) };
    const { problem } = await decide(context, requestOf(found, asked, person, filled));
    if (problem === undefined)
        return { reply: NOTHING, tell: () => tell.standing(asked) };
    const errors = errorsOf(problem, fields);
    if (errors !== undefined)
        return { reply: replyOf(JSON.stringify({ response_action: 'errors', errors })) };
    return { reply: said(sentenceOf(problem, person)), ...(isOver(problem) ? { tell: () => tell.standing(asked) } : {}) };
}
function requestOf({ given }, { decision, seen }, { identity, isStranger }, filled) {
    return { taskId: given.id, decision, identity, isStranger, channel: 'slack', seen: seen.version, ...filled };
}
async function after(tell, asked, problem, person) {
    if (problem !== undefined)
        await tell.aside(asked.url, sentenceOf(problem, person));
    if (problem === undefined || isOver(problem))
        await tell.standing(asked);
}
// Buttons that cannot do anything any more go, and those of an older version become those of now.
function isOver({ status, members }) {
    return status === 412 || status === 409 || ['decided', 'superseded', 'expired'].includes(String(members.why));
}
// Who runs the server is told by it whom to let in.
function sentenceOf({ message, members }, { identity }) {
    return members.why === 'not_approver' ? `${message} Your id is ${identity.id}.` : message;
}
function errorsOf({ errors, message, members }, fields) {
    if (members.why === 'comment_missing')
        return { [NOTE]: message };
    const found = errors.flatMap(({ pointer, detail }) => {
        const block = blockOfPointer(fields, pointer);
        return block === undefined ? [] : [[block, detail.slice(0, 1_000)]];
    });
    return found.length === 0 ? undefined : Object.fromEntries(found);
}
function said(sentence) {
    return replyOf(JSON.stringify({ response_action: 'update', view: sentenceView(sentence) }));
}
function quietly(tell) {
    return { reply: NOTHING, tell };
}
function unknown({ run_id, task }) {
    return `Nothing is known here of ${task} of the run ${run_id}. Where it has only just begun to wait, click again in a moment.`;
}
function placeOf({ database }) {
    return { schema: database.schema, query: database.query };
}
