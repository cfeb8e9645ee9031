import { createOutbox } from '../../outbox/outbox.js';
import { createCarriers } from './carriers.js';
/** Starts telling those outside; undefined where `outbox` is false, which leaves it to other servers. */
export function startOutbox({ outbox, ...options }, world) {
    if (outbox === false)
        return undefined;
    const { database, clock, logger, gate, onCarried } = world;
    return createOutbox({
        database,
        clock,
        carriers: createCarriers(options, world),
        gate,
        onCarried,
        onFailure: (thrown) => logger.warn('Telling those outside failed; it is tried again.', { error: thrown }),
        ...outbox,
    });
}
