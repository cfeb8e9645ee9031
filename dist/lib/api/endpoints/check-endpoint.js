import { EVENT_TYPES } from '../../store/deliveries/outbox-event.js';
import { whyNeverCalled } from '../../system/guarded/judge-target.js';
import { Problem } from '../http/problem.js';
/** Throws Problem 403 for a caller that is bound to one run: endpoints hear of all of them. */
export function assertUnbound(principal) {
    if (principal.owner !== undefined)
        throw new Problem(403, 'A CI token has no business with endpoints.');
}
/** Throws Problem 422 for an address that is never called, and for events there are not. */
export function checkEndpoint({ url, events = [] }, allow) {
    const why = url === undefined ? undefined : whyNeverCalled(url, allow);
    const errors = [
        ...(why === undefined ? [] : [{ pointer: '/url', detail: why }]),
        ...events.flatMap((type, place) => (isEvent(type) ? [] : [{ pointer: `/events/${place}`, detail: NO_EVENT }])),
    ];
    if (errors.length === 0)
        return;
    if (why === undefined)
        throw new Problem(422, `There is no such event: ${NO_EVENT}.`, { errors });
    throw new Problem(422, `This address is never called: ${why} The operator can allow it (option webhooks.allow).`, {
        errors,
    });
}
const KINDS = ['task.*', 'run.*', 'plan.*'];
const NO_EVENT = `is none of ${[...KINDS, ...EVENT_TYPES].join(', ')}`;
function isEvent(text) {
    return KINDS.includes(text) || EVENT_TYPES.includes(text);
}
