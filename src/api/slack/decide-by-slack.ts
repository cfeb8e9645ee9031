import { OPEN_POLICY } from '../../approval/policy.ts';
import { type FoundRequest, findRequest } from '../../store/approvals/find-request.ts';
import type { Database } from '../../store/database.ts';
import { type DecisionOutcome, decide } from '../approvals/decide.ts';
import { foresee } from '../approvals/foresee.ts';
import type { ApiContext } from '../context.ts';
import type { Problem } from '../http/problem.ts';
import { blockOfPointer, NOTE, noteIn, valuesIn } from './form/fields.ts';
import { type Asked, unpackAsked } from './form/metadata.ts';
import { needsForm, sentenceView } from './form/view.ts';
import { type Heard, NOTHING, replyOf } from './hear/once.ts';
import type { Click, Seen, SlackDecision, Submission } from './hear/payload.ts';
import type { Person } from './hear/people.ts';
import type { Tell } from './tell.ts';

/** What decisions by Slack need. */
export interface Deciding {
  readonly context: ApiContext;
  readonly person: Person;
  readonly tell: Tell;
}

/** A click: decides, or asks for the form that is needed first. */
export async function decideByClick(deciding: Deciding, click: Click): Promise<Heard> {
  const { context, person, tell } = deciding;
  const found = await findRequest(placeOf(context), click.seen);
  if (found === undefined) return quietly(() => tell.aside(click.url, unknown(click.seen)));
  const policy = found.current.snapshot?.policy ?? OPEN_POLICY;
  const asked: Asked = { ...click };
  if (!needsForm(policy, click.decision)) {
    const outcome = await decide(context, requestOf(found, click, person, {}));
    return quietly(() => after(tell, asked, outcome.problem, person));
  }
  const problem = await foresee(placeOf(context), found, { ...person, decision: click.decision });
  return quietly(() => (problem === undefined ? tell.form(click, policy, found) : after(tell, asked, problem, person)));
}

/** A form that was filled in: decides; what is wrong with it is said in the form. */
export async function decideByForm(
  { context, person, tell }: Deciding,
  { metadata, values }: Submission,
): Promise<Heard> {
  const asked = unpackAsked(metadata);
  const found = asked && (await findRequest(placeOf(context), asked.seen));
  if (asked === undefined || found === undefined)
    return { reply: said('This form is of nothing that is known here any more.') };
  const fields = asked.decision === 'approve' ? (found.current.snapshot?.policy?.fields ?? {}) : {};
  const filled = { fields: valuesIn(fields, values), note: noteIn(values) };
  const { problem } = await decide(context, requestOf(found, asked, person, filled));
  if (problem === undefined) return { reply: NOTHING, tell: () => tell.standing(asked) };
  const errors = errorsOf(problem, fields);
  if (errors !== undefined) return { reply: replyOf(JSON.stringify({ response_action: 'errors', errors })) };
  return { reply: said(sentenceOf(problem, person)), ...(isOver(problem) ? { tell: () => tell.standing(asked) } : {}) };
}

function requestOf(
  { given }: FoundRequest,
  { decision, seen }: { readonly decision: SlackDecision; readonly seen: Seen },
  { identity, isStranger }: Person,
  filled: { readonly fields?: Readonly<Record<string, string>>; readonly note?: string | undefined },
): Parameters<typeof decide>[1] {
  return { taskId: given.id, decision, identity, isStranger, channel: 'slack', seen: seen.version, ...filled };
}

async function after(tell: Tell, asked: Asked, problem: DecisionOutcome['problem'], person: Person): Promise<void> {
  if (problem !== undefined) await tell.aside(asked.url, sentenceOf(problem, person));
  if (problem === undefined || isOver(problem)) await tell.standing(asked);
}

// Buttons that cannot do anything any more go, and those of an older version become those of now.
function isOver({ status, members }: Problem): boolean {
  return status === 412 || status === 409 || ['decided', 'superseded', 'expired'].includes(String(members.why));
}

// Who runs the server is told by it whom to let in.
function sentenceOf({ message, members }: Problem, { identity }: Person): string {
  return members.why === 'not_approver' ? `${message} Your id is ${identity.id}.` : message;
}

function errorsOf({ errors, message, members }: Problem, fields: object): Record<string, string> | undefined {
  if (members.why === 'comment_missing') return { [NOTE]: message };
  const found = errors.flatMap(({ pointer, detail }): [string, string][] => {
    const block = blockOfPointer(fields as Parameters<typeof blockOfPointer>[0], pointer);
    return block === undefined ? [] : [[block, detail.slice(0, 1_000)]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function said(sentence: string): Heard['reply'] {
  return replyOf(JSON.stringify({ response_action: 'update', view: sentenceView(sentence) }));
}

function quietly(tell: () => Promise<void>): Heard {
  return { reply: NOTHING, tell };
}

function unknown({ run_id, task }: Seen): string {
  return `Nothing is known here of ${task} of the run ${run_id}. Where it has only just begun to wait, click again in a moment.`;
}

function placeOf({ database }: ApiContext): Pick<Database, 'schema' | 'query'> {
  return { schema: database.schema, query: database.query };
}
