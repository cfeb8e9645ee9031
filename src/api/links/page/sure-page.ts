import type { LinkDecision } from '../../../schema/generated/task-api/api-types.ts';
import { html } from '../../docs/html.ts';
import type { Reply } from '../../http/call.ts';
import { confirmationOf } from '../confirmation.ts';
import { FIELD } from '../link-body.ts';
import type { LinkedRequest } from '../read-request.ts';
import { pageReply } from './layout.ts';
import { titleOf } from './request-page.ts';

const VERBS = { approve: 'Approve', reject: 'Reject', changes_requested: 'Send back' } as const;

/**
 * The second page, for senders no browser vouches for: the decision counts once a box on it is ticked, which is what a program that sends
 * every form it finds leaves as it is.
 */
export function surePage(request: LinkedRequest, { decision, version, note, fields }: LinkDecision): Reply {
  const { token, task } = request;
  const verb = VERBS[decision];
  const title = `${verb} ${titleOf(request)}?`;
  const confirm = confirmationOf(token, { taskId: task.id, version: version ?? task.version, decision });
  const held = { decision, version: version ?? task.version, confirm, note: note ?? '', ...prefixed(fields ?? {}) };
  const body = html`<h1>${title}</h1>
<p>Nothing is decided yet.</p>
<form method="post" action="?" autocomplete="off">
${Object.entries(held).map(([name, value]) => html`<input type="hidden" name="${name}" value="${textOf(value)}">\n`)}
<label class="check"><input type="checkbox" name="sure" value="yes" required>Yes, I am a person and I mean it.</label>
<div class="buttons"><button type="submit" class="chosen ${decision}">${verb}</button></div>
</form>
<p class="soft">This is asked where the browser does not tell that a person has clicked: because it is an old one, or the page came without encryption.</p>`;
  return pageReply(200, title, body);
}

function prefixed(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${FIELD}${name}`, value]));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
