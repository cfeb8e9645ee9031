import { decide } from '../approvals/decide.js';
import { identityOf, mayOverride } from '../approvals/identity-of.js';
import { replyToDecision } from '../approvals/reply.js';
import { versionAsked } from '../http/etag.js';
/**
 * POST /tasks/{id}/approve, /reject, /request-changes and /cancel: a person's decision. The same decision by the same person again changes
 * nothing; any other after the end is a 409.
 */
export function decideTaskHandler(context, decision) {
    return async ({ params: { id }, query, body, principal, header }) => {
        const outcome = await decide(context, {
            taskId: id,
            decision,
            identity: identityOf(principal),
            channel: principal.channel,
            note: body?.note ?? query.note,
            fields: body?.fields,
            version: versionAsked(header('if-match'), id) ?? body?.version,
            override: body?.override ?? false,
            mayOverride: mayOverride(principal),
            owner: principal.owner,
        });
        return replyToDecision(outcome);
    };
}
