import { json } from '../http/call.js';
import { confirmationOf } from './confirmation.js';
import { LINK_HEADERS } from './page/layout.js';
import { isOpen, requestPage } from './page/request-page.js';
import { readRequest, SAID } from './read-request.js';
import { answering } from './refusal.js';
import { wantsPage } from './sender.js';
/** GET /links/{token}: what is asked, and a form to decide by. Changes nothing, whoever looks and how often. */
export function showLinkHandler({ database }) {
    return answering(async (call) => {
        const request = await readRequest(database, call.params.token);
        if (wantsPage(call))
            return requestPage(request, { notice: noticeOf(request), preselected: call.query.decision });
        return json(200, viewOf(request), LINK_HEADERS);
    });
}
/** Why there is nothing to decide any more; undefined while there is. */
export function noticeOf(request) {
    if (isOpen(request))
        return undefined;
    return { mood: 'plain', text: whyClosed(request) };
}
/** The same as a sentence. */
export function whyClosed({ task, approval, isSuperseded }) {
    if (isSuperseded)
        return 'The step was run again since this link was made: what it asked then is no longer asked.';
    const last = approval?.decisions.findLast(({ outcome }) => outcome !== null);
    if (last === undefined)
        return `Nothing waits here any more: the step is ${task.status}.`;
    return `It was decided before: ${last.name} ${SAID[last.decision]}.`;
}
function viewOf(request) {
    const { token, link, task, approval, plan } = request;
    return {
        recipient: link.recipient.name,
        expires_at: link.expires_at,
        plan,
        task,
        approval,
        confirm: isOpen(request) ? confirmationOf(token, { taskId: task.id, version: task.version }) : null,
    };
}
