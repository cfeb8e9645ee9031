import { EVENT_TYPES } from '../../store/deliveries/outbox-event.ts';
import type { EndpointFields } from '../../store/endpoints/endpoint.ts';
import { whyNeverCalled } from '../../system/guarded/judge-target.ts';
import type { Principal } from '../auth/principal.ts';
import { type FieldFault, Problem } from '../http/problem.ts';

/** Throws Problem 403 for a caller that is bound to one run: endpoints hear of all of them. */
export function assertUnbound(principal: Principal): void {
  if (principal.owner !== undefined) throw new Problem(403, 'A CI token has no business with endpoints.');
}

/** Throws Problem 422 for an address that is never called, and for events there are not. */
export function checkEndpoint({ url, events = [] }: EndpointFields, allow: readonly string[]): void {
  const why = url === undefined ? undefined : whyNeverCalled(url, allow);
  const errors: FieldFault[] = [
    ...(why === undefined ? [] : [{ pointer: '/url', detail: why }]),
    ...events.flatMap((type, place) => (isEvent(type) ? [] : [{ pointer: `/events/${place}`, detail: NO_EVENT }])),
  ];
  if (errors.length === 0) return;
  if (why === undefined) throw new Problem(422, `There is no such event: ${NO_EVENT}.`, { errors });
  throw new Problem(422, `This address is never called: ${why} The operator can allow it (option webhooks.allow).`, {
    errors,
  });
}

const KINDS: readonly string[] = ['task.*', 'run.*', 'plan.*'];
const NO_EVENT = `is none of ${[...KINDS, ...EVENT_TYPES].join(', ')}`;

function isEvent(text: string): boolean {
  return KINDS.includes(text) || EVENT_TYPES.includes(text);
}
