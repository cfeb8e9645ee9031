import { isTimestamp } from '../../schema/instant.js';
import { Problem } from '../http/problem.js';
/** A place in the list of what waits as an opaque word that can stand in an address. */
export function writePosition(position) {
    return Buffer.from(position).toString('base64url');
}
/** The place a cursor stands for; throws a Problem 400 for one that was not written here. */
export function readPosition(cursor) {
    const position = Buffer.from(cursor, 'base64url').toString();
    const [, time = ''] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z) \d{1,15}$/.exec(position) ?? [];
    if (isTimestamp(time))
        return position;
    throw new Problem(400, 'Invalid cursor: take `next_cursor` of the page before, unchanged.', {
        errors: [{ pointer: 'query/cursor', detail: 'is not a cursor of this list' }],
    });
}
