import { redeliver } from '../../store/deliveries/redeliver.js';
import { getDelivery, getDeliveryLine, listDeliveries } from '../../store/deliveries/show.js';
import { isoTime } from '../../system/clock.js';
import { json } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { assertUnbound } from './check-endpoint.js';
/** The operations on what was told outside, or is to be. */
export function deliveryHandlers({ database, clock, changed, }) {
    return {
        listDeliveries: async ({ principal, query }) => {
            assertUnbound(principal);
            const { cursor, limit = 50, ...filter } = query;
            const before = cursor === undefined ? {} : { before: readCursor(cursor) };
            const rows = await listDeliveries(database, { ...filter, ...before, limit: limit + 1 });
            const page = rows.slice(0, limit);
            const last = rows.length > limit ? page.at(-1) : undefined;
            const next = last === undefined ? null : writeCursor(last.id);
            return json(200, `{"items":[${page.map((row) => row.json).join(',')}],"next_cursor":${JSON.stringify(next)}}`);
        },
        getDelivery: async ({ principal, params: { id } }) => {
            assertUnbound(principal);
            return json(200, found(id, await getDelivery(database, id)));
        },
        redeliver: async ({ principal, params: { id } }) => {
            assertUnbound(principal);
            await redeliver(database, id, isoTime(clock.now()));
            const delivery = found(id, await getDeliveryLine(database, id));
            changed();
            return json(202, delivery);
        },
    };
}
function found(id, delivery) {
    if (delivery === undefined)
        throw new Problem(404, `There is no delivery ${id}.`);
    return delivery;
}
function writeCursor(id) {
    return Buffer.from(`before ${id}`).toString('base64url');
}
function readCursor(cursor) {
    const [, id = ''] = /^before (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
    if (id !== '')
        return Number(id);
    throw new Problem(400, 'Invalid cursor: take `next_cursor` of the page before, unchanged.', {
        errors: [{ pointer: 'query/cursor', detail: 'is not a cursor of this list' }],
    });
}
