import { isMap } from '../../../schema/json.ts';

/** Somebody on GitHub. */
export interface Person {
  readonly login: string;
  /** True for apps and for the tokens of jobs, which decide on nothing. */
  readonly isBot: boolean;
}

/** An event by which somebody may decide, as its file tells: a pull request that was closed, a comment that was written. */
export type Trigger = Closed | Commented;

export interface Closed {
  readonly kind: 'closed';
  /** Of the pull request. */
  readonly number: number;
  /** Who closed it, merged or not. */
  readonly sender: Person;
}

export interface Commented {
  readonly kind: 'comment';
  /** Of the issue or pull request. */
  readonly number: number;
  readonly isPull: boolean;
  readonly comment: number;
  readonly body: string;
  readonly sender: Person;
}

/** Reads an event; undefined for one that decides nothing. */
export function triggerIn(eventName: string, event: unknown): Trigger | undefined {
  if (!isMap(event)) return undefined;
  const sender = personIn(event.sender);
  if (sender === undefined) return undefined;
  if (eventName === 'pull_request' || eventName === 'pull_request_target') {
    const number = numberIn(event.pull_request, 'number');
    return event.action === 'closed' && number !== undefined ? { kind: 'closed', number, sender } : undefined;
  }
  if (eventName !== 'issue_comment' || event.action !== 'created') return undefined;
  const [number, comment] = [numberIn(event.issue, 'number'), numberIn(event.comment, 'id')];
  if (number === undefined || comment === undefined || !isMap(event.comment)) return undefined;
  const body = typeof event.comment.body === 'string' ? event.comment.body : '';
  const isPull = isMap(event.issue) && event.issue.pull_request != null;
  return { kind: 'comment', number, isPull, comment, body, sender };
}

/** A user as GitHub shows one; undefined where there is none (any more). */
export function personIn(user: unknown): Person | undefined {
  if (!isMap(user) || typeof user.login !== 'string' || user.login === '') return undefined;
  const { login, type } = user;
  return { login, isBot: type === 'Bot' || login.endsWith('[bot]') };
}

function numberIn(of: unknown, name: string): number | undefined {
  const number = isMap(of) ? of[name] : undefined;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}
