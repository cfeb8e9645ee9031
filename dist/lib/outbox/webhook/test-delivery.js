import { addDeliveries } from '../../store/deliveries/add-deliveries.js';
import { laneOf, newMessageId } from '../fan-out.js';
import { laneOfUrl } from './carrier.js';
/** Adds a delivery of type `endpoint.test` that no event is behind, due at `now` (RFC 3339); answers its id. */
export async function addTestDelivery(place, { id, url }, now) {
    const type = 'endpoint.test';
    const event = {
        id: 0,
        at: now,
        kind: 'run',
        action: 'test',
        type,
        run_id: '',
        attempt: 0,
        task_id: null,
        task: null,
        status_to: null,
        actor: null,
        channel: 'api',
    };
    const [added] = await addDeliveries(place, event, [
        {
            kind: 'webhook',
            target: String(id),
            lane: laneOf('webhook', laneOfUrl(url)),
            message_id: newMessageId(),
            payload: JSON.stringify({ type, timestamp: now, data: { endpoint_id: id } }),
            due_at: now,
        },
    ]);
    return added;
}
