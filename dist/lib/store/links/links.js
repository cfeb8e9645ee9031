import { tablesOf } from '../tables.js';
import { timeText } from '../tasks/columns.js';
import { hashToken } from '../tokens/token-text.js';
import { LINK_JSON } from './link.js';
import { isLinkToken, mintLinkToken } from './link-text.js';
import { identityOfRecipient } from './recipient.js';
/** How long a link lives where nothing is said, in ms. */
export const LINK_LIFE_MS = 7 * 86_400_000;
/** Makes a link for what a task asks; undefined where the task does not wait for a decision, or its time is over. */
export async function createLink(place, { taskId, recipient, expiresInMs = LINK_LIFE_MS, createdBy }) {
    const { links, tasks } = tablesOf(place.schema);
    const token = mintLinkToken();
    const [row] = await place.query({
        name: 'link_create',
        text: `INSERT INTO ${links} (hash, task_id, run_id, task, asked_in, registered, recipient, created_by, expires_at)
           SELECT decode($2::text, 'hex'), t.id, t.run_id, t.task, coalesce(t.carried_from, t.attempt), t.registered, $3::jsonb, $4::text,
                  least(clock_timestamp() + $5::bigint * interval '1 ms', t.approval_expires_at)
             FROM ${tasks} AS t
            WHERE t.id = $1::bigint AND t.status = 'awaiting_approval' AND coalesce(t.approval_expires_at > clock_timestamp(), true)
           RETURNING ${timeText('expires_at')} AS expires_at`,
        values: [
            taskId,
            hashToken(token),
            JSON.stringify(identityOfRecipient(recipient)),
            createdBy.slice(0, 255),
            Math.round(expiresInMs),
        ],
    });
    return row?.expires_at ? { token, expires_at: row.expires_at } : undefined;
}
/** The link of a token, whether it is still good or not; undefined for what is none. Takes as long for any text. */
export async function findLink(place, token) {
    const [row] = await place.query({
        name: 'link_find',
        text: `SELECT ${LINK_JSON} AS link FROM ${tablesOf(place.schema).links} AS l WHERE l.hash = decode($1::text, 'hex')`,
        values: [hashToken(token)],
    });
    return isLinkToken(token) && row?.link ? JSON.parse(row.link) : undefined;
}
/**
 * Uses a link up; false where it was used, revoked or expired before. Of two at one time the second waits and then loses. Goes into the
 * transaction of the decision, so that one that does not count uses nothing up.
 */
export async function useLink(place, id) {
    const rows = await place.query({
        name: 'link_use',
        text: `UPDATE ${tablesOf(place.schema).links} SET used_at = clock_timestamp()
            WHERE id = $1::bigint AND used_at IS NULL AND revoked_at IS NULL AND expires_at > clock_timestamp() RETURNING id`,
        values: [id],
    });
    return rows.length === 1;
}
/** Revokes every open link to the request a task stands for, those made for its earlier attempts too; answers how many there were. */
export async function revokeLinks(place, taskId) {
    const { links, tasks } = tablesOf(place.schema);
    const rows = await place.query({
        name: 'link_revoke',
        text: `UPDATE ${links} AS l SET revoked_at = clock_timestamp() FROM ${tasks} AS t
            WHERE t.id = $1::bigint AND l.used_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > clock_timestamp()
              AND (l.task_id = t.id OR l.registered AND t.registered AND l.run_id = t.run_id AND l.task = t.task
                                       AND l.asked_in = coalesce(t.carried_from, t.attempt))
           RETURNING l.id`,
        values: [taskId],
    });
    return rows.length;
}
/** Removes links 30 days after their end: until then a page can say what became of them. Answers how many went. */
export async function deleteExpiredLinks(place) {
    const rows = await place.query({
        name: 'link_delete_expired',
        text: `DELETE FROM ${tablesOf(place.schema).links} WHERE expires_at < clock_timestamp() - interval '30 days' RETURNING id`,
    });
    return rows.length;
}
