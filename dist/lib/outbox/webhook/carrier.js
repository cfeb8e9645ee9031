import { disableEndpoint, endpointToTell, noteDelivered, noteFailed } from '../../store/endpoints/standing.js';
import { endpointsFor, factsOf } from '../../store/endpoints/whom-to-tell.js';
import { isoTime } from '../../system/clock.js';
import { createGuardedFetch } from '../../system/guarded/guarded-fetch.js';
import { webhookBody } from './body.js';
import { callEndpoint } from './call-endpoint.js';
const DAY_MS = 24 * 60 * 60 * 1_000;
const DISABLED_AFTER_DAYS = 5;
/** Tells the endpoints, by Standard Webhooks 1.0.0. One that fails for five days, or says that it is gone, is disabled. */
export function createWebhookCarrier(parts) {
    const { database, clock, allow = [], resolve } = parts;
    const guardedFetch = createGuardedFetch({ allow, ...(resolve === undefined ? {} : { resolve }) });
    return {
        kind: 'webhook',
        targets: async (event, place) => {
            const endpoints = await endpointsFor(place, event);
            if (endpoints.length === 0)
                return [];
            // Kept as text: what is signed is the same bytes on every try.
            const payload = webhookBody(event, await factsOf(place, event));
            return endpoints.map(({ id, url }) => ({ target: String(id), payload, lane: laneOfUrl(url) }));
        },
        carry: async ({ target, messageId, payload }, signal) => {
            const id = Number(target);
            const endpoint = await endpointToTell(database, id, isoTime(clock.now()));
            if (endpoint === undefined)
                return { outcome: 'failed', why: 'The endpoint is gone.' };
            if (endpoint.disabled)
                return { outcome: 'failed', why: 'The endpoint is disabled.' };
            const call = { ...endpoint, messageId, body: String(payload), signal };
            const called = await callEndpoint({ clock, guardedFetch }, call);
            await remember(parts, id, endpoint.url, called);
            return called;
        },
    };
}
/** Endpoints of one host are one lane. */
export function laneOfUrl(url) {
    return new URL(url).host.slice(0, 255);
}
async function remember({ database, clock, logger }, id, url, called) {
    const now = isoTime(clock.now());
    if (called.outcome === 'delivered')
        return noteDelivered(database, id, now);
    const reason = called.gone ? called.why : `It failed for ${DISABLED_AFTER_DAYS} days; the last time: ${called.why}`;
    const disabled = called.gone
        ? await disableEndpoint(database, id, now, reason)
        : await noteFailed(database, id, { now, disableAfterMs: DISABLED_AFTER_DAYS * DAY_MS, reason });
    if (disabled) {
        logger.warn('A webhook endpoint was disabled; enable it again once it answers.', {
            endpoint: id,
            host: laneOfUrl(url),
            reason,
        });
    }
}
