import { html } from '../../docs/html.js';
import { confirmationOf } from '../confirmation.js';
import { FIELD } from '../link-body.js';
import { pageReply } from './layout.js';
import { titleOf } from './request-page.js';
const VERBS = { approve: 'Approve', reject: 'Reject', changes_requested: 'Send back' };
/**
 * The second page, for senders no browser vouches for: the decision counts once a box on it is ticked, which is what a program that sends
 * every form it finds leaves as it is.
 */
export function surePage(request, { decision, version, note, fields }) {
    const { token, task } = request;
    const verb = VERBS[decision];
    const title = `${verb} ${titleOf(request)}?`;
    const confirm = confirmationOf(token, { taskId: task.id, version: version ?? task.version, decision });
    const held = { decision, version: version ?? task.version, confirm, note: note ?? '', ...prefixed(fields ?? {}) };
    const body = html `<h1>${title}</h1>
<p>Nothing is decided yet.</p>
<form method="post" action="?" autocomplete="off">
${Object.entries(held).map(([name, value]) => html `<input type="hidden" name="${name}" value="${textOf(value)}">\n`)}
<label class="check"><input type="checkbox" name="sure" value="yes" required>Yes, I am a person and I mean it.</label>
<div class="buttons"><button type="submit" class="chosen ${decision}">${verb}</button></div>
</form>
<p class="soft">This is asked where the browser does not tell that a person has clicked: because it is an old one, or the page came without encryption.</p>`;
    return pageReply(200, title, body);
}
function prefixed(fields) {
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${FIELD}${name}`, value]));
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
