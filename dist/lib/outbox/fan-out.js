import { randomUUID } from 'node:crypto';
import { addDeliveries } from '../store/deliveries/add-deliveries.js';
import { dropEvents, putOffEvent, takeEvents } from '../store/deliveries/take-events.js';
import { isoTime } from '../system/clock.js';
/** Events of one transaction. */
const AT_ONCE = 50;
/** Makes the deliveries of every event that nobody has looked at, each event once, however many servers do it at one time. */
export async function fanOut(world, isStopped) {
    for (let taken = AT_ONCE; taken === AT_ONCE && !isStopped();) {
        // One event that cannot be looked at must not keep the others back.
        taken = await fanOutSome(world, AT_ONCE).catch(() => oneByOne(world, isStopped));
    }
}
async function oneByOne(world, isStopped) {
    let count = 0;
    while (count < AT_ONCE && !isStopped() && (await fanOutOne(world)) > 0)
        count++;
    return count;
}
async function fanOutOne(world) {
    let at;
    try {
        return await fanOutSome(world, 1, (id) => {
            at = id;
        });
    }
    catch (thrown) {
        if (at === undefined)
            throw thrown;
        await putOffEvent(world.database, at, isoTime(world.clock.now()));
        world.onFailure(thrown);
        return 1;
    }
}
function fanOutSome(world, most, onEvent = () => undefined) {
    const { database, clock } = world;
    return database.transaction(async (connection) => {
        const place = { schema: database.schema, query: connection.query };
        const { ids, events } = await takeEvents(place, most, isoTime(clock.now()));
        for (const event of events) {
            onEvent(event.id);
            await tell(world, place, event);
        }
        if (ids.length > 0)
            await dropEvents(place, ids);
        return ids.length;
    });
}
async function tell({ carriers, clock }, place, event) {
    for (const carrier of carriers) {
        const found = await carrier.targets(event, place);
        await addDeliveries(place, event, found.map(({ target, payload = null, after = 0, lane = '' }) => ({
            kind: carrier.kind,
            target,
            lane: laneOf(carrier.kind, lane),
            message_id: newMessageId(),
            payload,
            due_at: isoTime(clock.now() + after),
        })));
    }
}
/** Lanes of different ways out are different lanes. */
export function laneOf(kind, lane) {
    return `${kind}:${lane}`;
}
/** A name for what is told to one target of one event. */
export function newMessageId() {
    return `msg_${randomUUID().replaceAll('-', '')}`;
}
