import { isTimestamp } from '../../schema/instant.js';
import { Problem } from '../http/problem.js';
/** A position as an opaque word that can stand in an address. */
export function writeCursor({ listed_at, id }) {
    return Buffer.from(JSON.stringify([listed_at, id])).toString('base64url');
}
/** The position a cursor stands for; throws a Problem 400 for one that we did not write. */
export function readCursor(cursor) {
    try {
        const [listed_at, id, ...rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
        const timely = typeof listed_at === 'string' && WRITTEN.test(listed_at) && isTimestamp(listed_at);
        if (timely && Number.isSafeInteger(id) && rest.length === 0)
            return { listed_at, id: id };
    }
    catch {
        // It says the same below.
    }
    throw new Problem(400, 'Invalid cursor: take `next_cursor` of the page before, unchanged.', {
        errors: [{ pointer: 'query/cursor', detail: 'is not a cursor of this list' }],
    });
}
const WRITTEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;
/** The address of the same list from another place on. Unsafe characters are written as the URL standard does. */
export function withCursor(target, cursor) {
    const [path, query = ''] = target.split('?', 2);
    const names = new URLSearchParams(query);
    names.set('cursor', cursor);
    return `${path}?${names}`;
}
