import { html } from '../../docs/html.js';
import { confirmationOf } from '../confirmation.js';
import { minutes } from '../read-request.js';
import { factsOf } from './facts.js';
import { fieldsOf } from './fields.js';
import { noticeBox, pageReply } from './layout.js';
import { plainLine } from './plain.js';
/** Whether there is something to decide. */
export function isOpen({ task, isSuperseded }) {
    return task.status === 'awaiting_approval' && !isSuperseded;
}
/** The page of a link: what is asked, and the form to decide by where it is still open. */
export function requestPage(request, page = {}) {
    const { link, plan, task } = request;
    const title = titleOf(request);
    const step = plainLine(task.step ?? task.task, 200);
    const body = html `<h1>${title}</h1>
<p class="soft">${isOpen(request) ? 'Waits for a decision' : 'No longer waits for a decision'}${plan === null ? '' : html `: step <bdi>${step}</bdi>`}</p>
${noticeBox(page.notice)}
${factsOf(request)}
${isOpen(request) ? formOf(request, page) : ''}
<footer class="soft">
<p>This link is for <bdi>${plainLine(link.recipient.name, 128)}</bdi> (<bdi>${mailboxOf(request)}</bdi>). Who has it decides under that name: do not pass it on.
It works for one decision, until ${minutes(link.expires_at)}.</p>
</footer>`;
    return pageReply(page.status ?? 200, title, body);
}
/** What is asked, in few words. */
export function titleOf({ plan, task }) {
    return plan === null ? plainLine(task.task, 200) : `${plainLine(plan, 200)}: ${plainLine(task.task, 200)}`;
}
/** The address a link was made for. */
export function mailboxOf({ link }) {
    return plainLine(link.recipient.id.replace(/^link:/, ''), 255);
}
function formOf({ token, task, approval }, { entered, faults = {}, preselected = 'approve' }) {
    const fields = (approval?.policy.fields ?? {});
    const confirm = confirmationOf(token, { taskId: task.id, version: task.version });
    const comment = approval?.policy.comment ?? 'optional';
    const names = { optional: 'needed to send it back', on_reject: 'needed to reject or send back', required: 'needed' };
    return html `<h2>Decide</h2>
<form method="post" action="?" autocomplete="off">
<button class="away" name="decision" value="" tabindex="-1" aria-hidden="true" formnovalidate>Nothing</button>
<div class="away" aria-hidden="true"><label for="website">Leave this empty</label><input id="website" name="website" tabindex="-1"></div>
<input type="hidden" name="version" value="${task.version}">
<input type="hidden" name="confirm" value="${confirm}">
${fieldsOf(fields, { entered: entered?.fields ?? {}, known: approval?.filled ?? {}, faults })}
<div class="field">
<label for="note">Comment</label>
<div class="hint" id="note-hint">${plainLine(names[comment])}</div>
<textarea id="note" name="note" rows="3" maxlength="4096" aria-describedby="note-hint">\n${entered?.note ?? ''}</textarea>
</div>
<div class="buttons">
${buttonOf('approve', 'Approve', preselected)}
${buttonOf('changes_requested', 'Send back', preselected)}
${buttonOf('reject', 'Reject', preselected)}
</div>
</form>`;
}
// Only an approval needs the form filled in.
function buttonOf(decision, words, preselected) {
    const chosen = decision === preselected ? ' chosen' : '';
    const free = decision === 'approve' ? '' : html ` formnovalidate`;
    return html `<button type="submit" name="decision" value="${decision}" class="${decision}${chosen}"${free}>${words}</button>`;
}
