import { type CommentCommand, readCommand } from '../../../approval/comment-command.ts';
import type { DecisionWord } from '../../../approval/judge.ts';
import { NothingToDecide, RefusedDecision } from '../nothing.ts';
import { type Place, type Thread, writtenAt } from './thread.ts';
import type { Closed, Commented, Trigger } from './trigger.ts';

/** What somebody wants of a run that waits. */
export interface Wish {
  readonly decision: DecisionWord;
  readonly login: string;
  /** An app decides only where the approvers name it. */
  readonly isBot: boolean;
  /** When it was said, in ms since the epoch, by GitHub's clock. */
  readonly at: number;
  readonly channel: 'pull_request' | 'comment';
  /** Only where it came as a comment. */
  readonly command?: CommentCommand;
}

/** What an event asks for, without a question to anybody. Throws NothingToDecide where it cannot ask for anything. */
export function requireAsking(trigger: Trigger | undefined): Trigger {
  if (trigger === undefined) throw new NothingToDecide('This event decides on nothing.');
  if (trigger.kind === 'closed') return trigger;
  if (readCommand(trigger.body) === undefined)
    throw new NothingToDecide('The comment does not begin with /approve, /reject or /changes.');
  if (trigger.sender.isBot) throw new NothingToDecide(`${trigger.sender.login} is an app, which decides on nothing.`);
  return trigger;
}

/** The wish, as GitHub confirms it now. Throws NothingToDecide where it does not, RefusedDecision where it counts for nothing. */
export async function wishOf(place: Place, trigger: Trigger, thread: Thread): Promise<Wish> {
  return trigger.kind === 'closed' ? closedBy(trigger, thread) : said(place, trigger);
}

function closedBy({ sender }: Closed, { number, pull }: Thread): Wish {
  if (pull === undefined) throw new NothingToDecide(`#${number} is no pull request.`);
  const { isOpen, isMerged, mergedBy, closedAt } = pull;
  if (isOpen) throw new NothingToDecide(`Pull request #${number} was opened again: it waits for a decision as before.`);
  const who = isMerged ? mergedBy : sender;
  if (who === undefined)
    throw new RefusedDecision('Nobody knows any more who merged it: somebody can comment /approve.');
  if (who.isBot && !isMerged)
    throw new NothingToDecide(`An app has closed pull request #${number}, which decides on nothing.`);
  return { ...who, decision: isMerged ? 'approve' : 'reject', at: closedAt, channel: 'pull_request' };
}

async function said(place: Place, trigger: Commented): Promise<Wish> {
  const command = readCommand(trigger.body);
  if (command === undefined) throw new NothingToDecide('The comment is no command.');
  const { decision } = command;
  return { ...trigger.sender, decision, at: await writtenAt(place, trigger), channel: 'comment', command };
}
