import type { Policy } from '../../../approval/policy.ts';
import type { LinkDecision } from '../../../schema/generated/task-api/api-types.ts';
import { type Html, html } from '../../docs/html.ts';
import type { Reply } from '../../http/call.ts';
import { confirmationOf } from '../confirmation.ts';
import { type LinkedRequest, minutes } from '../read-request.ts';
import { factsOf } from './facts.ts';
import { fieldsOf } from './fields.ts';
import { type Notice, noticeBox, pageReply } from './layout.ts';
import { plainLine } from './plain.ts';

/** What the page shows beside the request. */
export interface RequestPage {
  readonly status?: number;
  readonly notice?: Notice | undefined;
  /** What was filled in before; shown again. */
  readonly entered?: Pick<LinkDecision, 'note' | 'fields'> | undefined;
  readonly faults?: Readonly<Record<string, string>>;
  /** Stands out; decides nothing. */
  readonly preselected?: string | undefined;
}

/** Whether there is something to decide. */
export function isOpen({ task, isSuperseded }: LinkedRequest): boolean {
  return task.status === 'awaiting_approval' && !isSuperseded;
}

/** The page of a link: what is asked, and the form to decide by where it is still open. */
export function requestPage(request: LinkedRequest, page: RequestPage = {}): Reply {
  const { link, plan, task } = request;
  const title = titleOf(request);
  const step = plainLine(task.step ?? task.task, 200);
  const body = html`<h1>${title}</h1>
<p class="soft">${isOpen(request) ? 'Waits for a decision' : 'No longer waits for a decision'}${plan === null ? '' : html`: step <bdi>${step}</bdi>`}</p>
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
export function titleOf({ plan, task }: LinkedRequest): string {
  return plan === null ? plainLine(task.task, 200) : `${plainLine(plan, 200)}: ${plainLine(task.task, 200)}`;
}

/** The address a link was made for. */
export function mailboxOf({ link }: Pick<LinkedRequest, 'link'>): string {
  return plainLine(link.recipient.id.replace(/^link:/, ''), 255);
}

function formOf(
  { token, task, approval }: LinkedRequest,
  { entered, faults = {}, preselected = 'approve' }: RequestPage,
): Html {
  const fields = (approval?.policy.fields ?? {}) as Policy['fields'];
  const confirm = confirmationOf(token, { taskId: task.id, version: task.version });
  const comment = approval?.policy.comment ?? 'optional';
  const names = { optional: 'needed to send it back', on_reject: 'needed to reject or send back', required: 'needed' };
  return html`<h2>Decide</h2>
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
function buttonOf(decision: LinkDecision['decision'], words: string, preselected: string): Html {
  const chosen = decision === preselected ? ' chosen' : '';
  const free = decision === 'approve' ? '' : html` formnovalidate`;
  return html`<button type="submit" name="decision" value="${decision}" class="${decision}${chosen}"${free}>${words}</button>`;
}
