import type { LinkDecision } from '../../schema/generated/task-api/api-types.ts';
import { useLink } from '../../store/links/links.ts';
import { type DecisionOutcome, decide } from '../approvals/decide.ts';
import { replyToDecision } from '../approvals/reply.ts';
import type { ApiContext } from '../context.ts';
import type { Call, Handler, Reply } from '../http/call.ts';
import { Problem } from '../http/problem.ts';
import { isConfirmed } from './confirmation.ts';
import { enteredIn, readLinkBody } from './link-body.ts';
import { LINK_HEADERS, wordsPage } from './page/layout.ts';
import { plainLine } from './page/plain.ts';
import { isOpen, requestPage } from './page/request-page.ts';
import { surePage } from './page/sure-page.ts';
import { gone, type LinkedRequest, readRequest } from './read-request.ts';
import { answering } from './refusal.ts';
import { assertOwnPage, isByHand, wantsPage } from './sender.ts';
import { whyClosed } from './show-link.ts';

type Sent = Call<'decideByLink'>;

/** POST /links/{token}: decides as the person the link is for, once, with a form that only the page of the link has. */
export function decideByLinkHandler(context: ApiContext): Handler<'decideByLink'> {
  return answering(async (call: Sent): Promise<Reply> => {
    assertOwnPage(call);
    const request = await readRequest(context.database, call.params.token);
    try {
      const { body, isForm } = readLinkBody(call.body, call.header('content-type'));
      const isMeant = pageOf(request, body) === 'second' ? body.sure === true : isByHand(call);
      if (isForm && !isMeant) return askAgain(request, body, call);
      const outcome = await decideAs(context, request, body);
      if (outcome.problem !== undefined) throw outcome.problem;
      return wantsPage(call) ? resultPage(request, body, outcome) : replyToDecision(outcome, LINK_HEADERS);
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      return refused(context, call, thrown);
    }
  });
}

/** Which page of the link a form is of: the second asks about one decision, the first about any. Throws a Problem 403 where it is of none. */
function pageOf({ token, task }: LinkedRequest, { confirm, version, decision }: LinkDecision): 'first' | 'second' {
  const shown = { taskId: task.id, version };
  if (isConfirmed(token, shown, confirm)) return 'first';
  if (isConfirmed(token, { ...shown, decision }, confirm)) return 'second';
  const words = 'Nothing was decided: this did not come from the form of this page as it is now. Look again.';
  throw new Problem(403, words, { members: { why: 'not_confirmed' } });
}

function askAgain(request: LinkedRequest, body: LinkDecision, call: Sent): Reply {
  if (wantsPage(call)) return surePage(request, body);
  throw new Problem(403, 'Nothing was decided: a person must send this form. Programs send JSON.', {
    members: { why: 'not_confirmed' },
  });
}

function decideAs(
  context: ApiContext,
  { link, task, isSuperseded }: LinkedRequest,
  body: LinkDecision,
): Promise<DecisionOutcome> {
  const { decision, note, fields, version } = body;
  return decide(
    context,
    {
      // Where it was run again, that is for `decide` to say.
      taskId: isSuperseded ? link.task_id : task.id,
      decision,
      identity: link.recipient,
      channel: 'link',
      note,
      fields: decision === 'approve' ? fields : undefined,
      version: isSuperseded ? undefined : version,
    },
    async (place) => {
      if (!(await useLink(place, link.id))) throw gone({ ...link, state: 'open' }, null);
    },
  );
}

const DONE = { approve: 'Approved', reject: 'Rejected', changes_requested: 'Sent back' } as const;

function resultPage(
  { link, plan, task }: LinkedRequest,
  { decision }: LinkDecision,
  { verdict }: DecisionOutcome,
): Reply {
  const what = plainLine(plan === null ? task.task : `${plan}: ${task.task}`, 400);
  const words = {
    same: 'You have said so before; nothing has changed.',
    counted: verdict?.kind === 'counted' ? `It counts. ${verdict.missing} more must approve.` : '',
    decided: 'It counts, and nothing else is needed.',
    refused: '',
  };
  const text = `Thank you, ${plainLine(link.recipient.name, 128)}. ${words[verdict?.kind ?? 'same']}`;
  return wordsPage(200, `${DONE[decision]}: ${what}`, { mood: 'good', text });
}

// What was filled in is shown again, on the request as it is now.
async function refused({ database }: ApiContext, call: Sent, problem: Problem): Promise<Reply> {
  if (problem.status === 410) throw problem;
  const request = await readRequest(database, call.params.token);
  if (!isOpen(request)) throw decidedBefore(request, problem);
  if (!wantsPage(call)) throw problem;
  const faults = problem.errors.flatMap(({ pointer, detail }) =>
    pointer.startsWith('/fields/') ? [[pointer.slice('/fields/'.length), detail]] : [],
  );
  return requestPage(request, {
    status: problem.status,
    notice: { mood: 'bad', text: problem.message },
    entered: enteredIn(call.body),
    faults: Object.fromEntries(faults) as Record<string, string>,
  });
}

function decidedBefore(request: LinkedRequest, problem: Problem): Problem {
  if (problem.status === 409) return new Problem(409, whyClosed(request), { members: problem.members });
  const why = request.isSuperseded ? 'superseded' : 'decided';
  return new Problem(409, whyClosed(request), { members: { current: request.task, why } });
}
