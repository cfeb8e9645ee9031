import { createAnnouncer } from './announcer.js';
import { createLogTails } from './log-tails.js';
import { createReader } from './reader.js';
import { replay } from './replay.js';
import { createSubscriber } from './subscriber.js';
/** Live changes; the database is not touched before somebody subscribes or something changes. */
export function createLive({ database, clock, logger }) {
    const subscribers = new Set();
    const announcer = createAnnouncer({ database, clock });
    const tails = createLogTails({ database, clock });
    let delivered = 0;
    let closed = false;
    const reader = createReader({
        database,
        clock,
        warn: (message, details) => logger.warn(message, details),
        deliver: (events) => {
            for (const subscriber of subscribers)
                for (const event of events)
                    subscriber.offer(event);
        },
    });
    const release = (subscriber) => {
        subscriber.bell.end();
        if (subscribers.delete(subscriber) && subscribers.size === 0)
            reader.rest();
    };
    return {
        changed: () => {
            reader.wake();
            announcer.announce('events');
        },
        logged: () => {
            tails.wake();
            announcer.announce('logs');
        },
        subscribe: async (filter, { after } = {}) => {
            const subscriber = createSubscriber(clock, filter, reader.position);
            subscribers.add(subscriber);
            try {
                if (!closed)
                    await reader.start();
            }
            catch (thrown) {
                release(subscriber);
                throw thrown;
            }
            if (closed)
                release(subscriber);
            return {
                bell: subscriber.bell,
                take: () => {
                    const taken = subscriber.take();
                    delivered += taken?.count ?? 0;
                    return taken;
                },
                position: reader.position,
                replay: () => replay(database, { filter, after, position: reader.position, told: subscriber.told }),
                release: () => release(subscriber),
            };
        },
        follow: tails.follow,
        numbers: () => ({ clients: subscribers.size, delivered }),
        close: async () => {
            closed = true;
            for (const subscriber of subscribers)
                subscriber.bell.end();
            subscribers.clear();
            await Promise.all([reader.close(), announcer.close(), tails.close()]);
        },
    };
}
