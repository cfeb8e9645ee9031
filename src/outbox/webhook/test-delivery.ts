import type { Place } from '../../store/approvals/waiting-task.ts';
import { addDeliveries } from '../../store/deliveries/add-deliveries.ts';
import type { OutboxEvent } from '../../store/deliveries/outbox-event.ts';
import { laneOf, newMessageId } from '../fan-out.ts';
import { laneOfUrl } from './carrier.ts';

/** Adds a delivery of type `endpoint.test` that no event is behind, due at `now` (RFC 3339); answers its id. */
export async function addTestDelivery(
  place: Place,
  { id, url }: { readonly id: number; readonly url: string },
  now: string,
): Promise<number | undefined> {
  const type = 'endpoint.test';
  const event: OutboxEvent = {
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
