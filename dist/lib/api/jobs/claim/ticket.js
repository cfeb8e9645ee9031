import { createHash, randomBytes } from 'node:crypto';
/** A ticket nobody can guess. */
export function newTicket() {
    return randomBytes(16).toString('base64url');
}
/** The ticket of the job that is given with the answer to a finish: the same if that is asked again, known to nobody without the first. */
export function ticketAfter(ticket) {
    return createHash('sha256').update(`after ${ticket}`).digest('base64url');
}
