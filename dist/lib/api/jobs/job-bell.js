import { channelOf, notify } from '../../store/events/channels.js';
import { createPacer } from '../live/pace/pacer.js';
/** Shortest time between two notices, ms. */
const PACE_MS = 5;
/** How long a notice of our own may take to come back, ms. */
const ECHO_MS = 1_000;
/** How long until listening is tried again where it failed, ms. */
const AGAIN_MS = 1_000;
const TOPICS = ['jobs', 'results', 'runs'];
/** A bell; the database is not touched before somebody rings or hears. */
export function createJobBell({ database, clock }) {
    const ears = new Map(TOPICS.map((topic) => [topic, createEar({ database, clock }, topic)]));
    return {
        ring: (topic, about, many) => ears.get(topic)?.ring(about, many),
        hear: (topic, listener, about) => ears.get(topic)?.hear(listener, about) ?? (() => undefined),
        close: async () => {
            await Promise.all([...ears.values()].map((ear) => ear.close()));
        },
    };
}
function createEar({ database, clock }, topic) {
    const listeners = new Set();
    // Notices of our own come back to us, who have told everybody here at once. One of another server that is taken for ours is made up for by ours.
    let sent = [];
    const pacer = createPacer({
        clock,
        everyMs: PACE_MS,
        work: () => {
            if (listening !== undefined)
                sent.push(clock.monotonic());
            return notify(database, topic);
        },
    });
    let closed = false;
    let listening;
    const tell = (many = Number.POSITIVE_INFINITY) => {
        for (const { listener } of listeners)
            listener(many);
    };
    const tellThose = (about) => {
        const those = [...listeners].filter((one) => one.about === about);
        for (const { listener } of those)
            listener(1);
        return those.length > 0;
    };
    const hearNotice = () => {
        const since = clock.monotonic() - ECHO_MS;
        sent = sent.filter((at) => at > since);
        if (sent.shift() === undefined)
            tell();
    };
    const listen = () => {
        if (closed)
            return;
        listening = database.listen(channelOf(database.schema, topic), hearNotice).catch(() => {
            clock.after(AGAIN_MS, listen);
            return undefined;
        });
    };
    return {
        ring: (about, many) => {
            if (about !== undefined && tellThose(about))
                return;
            tell(many);
            if (database.kind !== 'embedded')
                pacer.ask();
        },
        hear: (listener, about) => {
            if (listening === undefined)
                listen();
            const entry = { listener, about };
            listeners.add(entry);
            return () => void listeners.delete(entry);
        },
        close: async () => {
            closed = true;
            listeners.clear();
            await pacer.stop();
            const stop = await listening;
            await stop?.().catch(() => undefined);
        },
    };
}
