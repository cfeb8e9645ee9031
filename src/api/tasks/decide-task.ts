import type { DecisionWord } from '../../approval/judge.ts';
import { decide } from '../approvals/decide.ts';
import { identityOf, mayOverride } from '../approvals/identity-of.ts';
import { replyToDecision } from '../approvals/reply.ts';
import type { ApiContext } from '../context.ts';
import type { Call, Reply } from '../http/call.ts';
import { versionAsked } from '../http/etag.ts';

type Deciding = 'approveTask' | 'rejectTask' | 'requestChanges' | 'cancelTask';

/**
 * POST /tasks/{id}/approve, /reject, /request-changes and /cancel: a person's decision. The same decision by the same person again changes
 * nothing; any other after the end is a 409.
 */
export function decideTaskHandler(
  context: ApiContext,
  decision: DecisionWord,
): (call: Call<Deciding>) => Promise<Reply> {
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
