import { postponeDelivery, recordTry } from '../store/deliveries/record-try.js';
import { isoTime } from '../system/clock.js';
import { waitAfter } from './schedule.js';
/** How long a try may take, ms. */
export const PATIENCE_MS = 60_000;
const MOST_WORDS = 500;
const MOST_ANSWER = 1_024;
/** Tries once, and writes down what came of it. Rejects where that cannot be written: the lease then ends by itself. */
export async function carryOnce(parts, delivery) {
    const { database, clock, carrier, stopping } = parts;
    const at = isoTime(clock.now());
    const began = clock.monotonic();
    const carried = await attempt(parts, delivery);
    if (stopping.aborted && carried.outcome === 'failed') {
        return postponeDelivery(database, delivery, { until: isoTime(clock.now()), note: null });
    }
    if (carried.outcome === 'later') {
        const until = isoTime(clock.now() + Math.max(0, carried.after));
        await postponeDelivery(database, delivery, { until, note: words(carried.why) });
    }
    else {
        const ms = Math.max(0, Math.round(clock.monotonic() - began));
        await recordTry(database, delivery, { at, ms, ...recorded(parts, delivery, carried) });
    }
    parts.onCarried({ kind: carrier.kind, outcome: carried.outcome });
}
async function attempt({ clock, carrier, stopping, onFailure }, claimed) {
    const patience = new AbortController();
    const cancel = clock.after(PATIENCE_MS, () => patience.abort());
    const signal = AbortSignal.any([patience.signal, stopping]);
    try {
        const { id, messageId, event, target, tries } = claimed;
        const delivery = { id, messageId, event, target, tries, payload: claimed.payload };
        return await Promise.race([carrier.carry(delivery, signal), refusal(signal)]);
    }
    catch (thrown) {
        if (patience.signal.aborted)
            return failed(`It took longer than ${PATIENCE_MS / 1_000} s.`);
        if (stopping.aborted)
            return failed('The server stopped.');
        onFailure(thrown);
        return failed('The server itself failed; its log says why.');
    }
    finally {
        cancel();
    }
}
function failed(why) {
    return { outcome: 'failed', why, again: {} };
}
// A carrier that does not listen must not keep its place.
function refusal(signal) {
    return new Promise((_done, fail) => {
        if (signal.aborted)
            fail(signal.reason);
        signal.addEventListener('abort', () => fail(signal.reason), { once: true });
    });
}
function recorded({ clock, random }, { tries }, carried) {
    const none = { status: null, error: null, answer: null };
    if (carried.outcome === 'nothing')
        return { ...none, outcome: 'nothing', error: words(carried.why) };
    const answered = {
        status: carried.status ?? null,
        answer: carried.answer === undefined ? null : words(carried.answer, MOST_ANSWER),
    };
    if (carried.outcome === 'delivered') {
        return { ...answered, outcome: 'delivered', error: carried.detail === undefined ? null : words(carried.detail) };
    }
    const wait = carried.again && waitAfter(tries + 1, carried.again.after, random());
    const again = wait === undefined ? {} : { again: isoTime(clock.now() + wait) };
    return { ...answered, ...again, outcome: 'failed', error: words(carried.why) };
}
// NUL bytes are no text to Postgres.
function words(text, most = MOST_WORDS) {
    return text.replaceAll('\0', '\uFFFD').slice(0, most);
}
