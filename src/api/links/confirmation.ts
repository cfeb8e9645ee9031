import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a page of a link was shown for: the request, or the question whether a person really means what was sent. */
export interface Shown {
  readonly taskId: number;
  /** The version of the task that the page shows. */
  readonly version: number;
  /** Of the second page: the decision it asks about. */
  readonly decision?: string;
}

/**
 * The value that only a page of this link holds: its form sends it back, so that a request made from the link alone decides nothing. Made
 * from the token itself, which the server does not keep: nothing is stored when a page is shown, and any server can check it.
 */
export function confirmationOf(token: string, { taskId, version, decision }: Shown): string {
  return createHmac('sha256', token)
    .update(JSON.stringify(['link', taskId, version, decision ?? null]))
    .digest('base64url');
}

/** Whether a form holds the value of the page it says it is of. */
export function isConfirmed(token: string, shown: Shown, given: string): boolean {
  const expected = Buffer.from(confirmationOf(token, shown));
  const found = Buffer.from(given);
  return found.length === expected.length && timingSafeEqual(found, expected);
}
