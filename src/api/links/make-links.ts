import { parseDuration } from '../../schema/duration.ts';
import type { LinkCreate } from '../../schema/generated/task-api/api-types.ts';
import { readTask } from '../../store/approvals/waiting-task.ts';
import { linkUrl } from '../../store/links/link-text.ts';
import { createLink, revokeLinks } from '../../store/links/links.ts';
import { isAddress, isRecipientName } from '../../store/links/recipient.ts';
import type { Principal } from '../auth/principal.ts';
import type { ApiContext } from '../context.ts';
import { type Handler, json } from '../http/call.ts';
import { type FieldFault, Problem } from '../http/problem.ts';
import { LINK_HEADERS } from './page/layout.ts';

const LONGEST_MS = 90 * 86_400_000;

/** POST /tasks/{id}/links: a link by which one person decides. Who makes it can decide as that person: it takes who may make tokens. */
export function createLinkHandler({ database }: ApiContext): Handler<'createLink'> {
  return async ({ params: { id }, body, principal, mountUrl }) => {
    assertUnbound(principal);
    const expiresInMs = checkWish(body);
    await assertThere(database, id);
    const { email: address, name } = body.recipient;
    const made = await createLink(database, {
      taskId: id,
      recipient: { address, name },
      expiresInMs,
      createdBy: principal.id,
    });
    if (made === undefined) throw new Problem(409, `Task ${id} does not wait for a decision.`);
    return json(201, { url: linkUrl(mountUrl, made.token), expires_at: made.expires_at }, LINK_HEADERS);
  };
}

/** DELETE /tasks/{id}/links: calls back every link to what the task asks. */
export function revokeLinksHandler({ database }: ApiContext): Handler<'revokeLinks'> {
  return async ({ params: { id }, principal }) => {
    assertUnbound(principal);
    await assertThere(database, id);
    return json(200, { revoked: await revokeLinks(database, id) });
  };
}

// A token that is bound to a run would approve what that run asks.
function assertUnbound(principal: Principal): void {
  if (principal.owner !== undefined) throw new Problem(403, 'A CI token makes no links.');
}

async function assertThere(database: ApiContext['database'], id: number): Promise<void> {
  if ((await readTask(database, id)) === undefined) throw new Problem(404, `Agent task ${id} not found`);
}

/** How long the link shall live, in ms; throws a Problem 422 for what no link can be. */
function checkWish({ recipient, expires_in }: LinkCreate): number | undefined {
  const errors: FieldFault[] = [];
  if (!isAddress(recipient.email))
    errors.push({ pointer: '/recipient/email', detail: 'must be one e-mail address, without a name' });
  if (recipient.name !== undefined && !isRecipientName(recipient.name))
    errors.push({ pointer: '/recipient/name', detail: 'must be 1 to 128 printable characters' });
  const ms = expires_in === undefined ? undefined : parseDuration(expires_in);
  if (expires_in !== undefined && !(ms !== undefined && ms >= 1_000 && ms <= LONGEST_MS))
    errors.push({ pointer: '/expires_in', detail: 'must be a duration from 1s to 90d, such as 3d' });
  if (errors.length > 0) throw new Problem(422, 'This link cannot be made.', { errors });
  return ms;
}
