import { createHash } from 'node:crypto';
import { claimKey, keepAnswer } from '../../../store/idempotency/answers.js';
import { inTransaction } from '../../idempotency/in-transaction.js';
/**
 * Does what a request asks for once, by whatever server it comes in: what is decided and the answer are kept in one transaction. The same
 * request again gets the same answer and tells nobody anything.
 */
export async function once(context, body, work) {
    const { database } = context;
    const key = keyOf(body);
    let isChanged = false;
    const changed = () => {
        isChanged = true;
    };
    const heard = await database.transaction(async (connection) => {
        const claim = await claimKey(connection, database.schema, key);
        if (claim.kind === 'kept')
            return { reply: replyOf(claim.answer.body) };
        const done = await work({ ...context, changed, database: inTransaction(database, connection) });
        // While the same request is being answered elsewhere, deciding waits for that, and changes nothing more.
        if (claim.kind !== 'mine')
            return { reply: done.reply };
        const answer = { status: done.reply.status, headers: {}, body: String(done.reply.body ?? '') };
        return (await keepAnswer(connection, database.schema, key, answer)) ? done : { reply: done.reply };
    });
    // Readers are told when it can be read: after the end of the transaction.
    if (isChanged)
        context.changed();
    return heard;
}
/** Heard, and nothing to say. */
export const NOTHING = { status: 200, body: '' };
/** A reply that says what a form is to show; nothing where the text is empty. */
export function replyOf(body) {
    return body === '' ? NOTHING : { status: 200, type: 'application/json', body };
}
function keyOf(body) {
    const digest = createHash('sha256').update(body).digest('hex');
    return { caller: 'slack', key: digest, fingerprint: digest };
}
