import { randomBytes } from 'node:crypto';
import { addTestDelivery } from '../../outbox/webhook/test-delivery.js';
import { getDeliveryLine } from '../../store/deliveries/show.js';
import { createEndpoint, deleteEndpoint, getEndpoint, listEndpoints, MOST_ENDPOINTS, rotateSecret, updateEndpoint, } from '../../store/endpoints/endpoints.js';
import { isoTime } from '../../system/clock.js';
import { json } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { assertUnbound, checkEndpoint } from './check-endpoint.js';
/** How long the secret before still signs, ms. */
const OVERLAP_MS = 24 * 60 * 60 * 1_000;
/** The operations on webhook endpoints; `allow` names private targets that may be called. */
export function endpointHandlers({ database, clock, changed }, allow) {
    return {
        createEndpoint: async ({ principal, body }) => {
            assertUnbound(principal);
            checkEndpoint(body, allow);
            const secret = newSecret();
            const endpoint = await createEndpoint(database, { ...body, secret, createdBy: principal.id });
            if (endpoint === undefined) {
                throw new Problem(409, `There are ${MOST_ENDPOINTS} endpoints already: delete one first.`);
            }
            return unkept(201, { ...endpoint, secret });
        },
        listEndpoints: async ({ principal }) => {
            assertUnbound(principal);
            return json(200, { items: await listEndpoints(database) });
        },
        getEndpoint: async ({ principal, params: { id } }) => {
            assertUnbound(principal);
            return json(200, found(id, await getEndpoint(database, id)));
        },
        updateEndpoint: async ({ principal, params: { id }, body }) => {
            assertUnbound(principal);
            checkEndpoint(body, allow);
            return json(200, found(id, await updateEndpoint(database, id, body, isoTime(clock.now()))));
        },
        deleteEndpoint: async ({ principal, params: { id } }) => {
            assertUnbound(principal);
            return json(200, found(id, await deleteEndpoint(database, id)));
        },
        rotateEndpoint: async ({ principal, params: { id } }) => {
            assertUnbound(principal);
            const secret = newSecret();
            const until = isoTime(clock.now() + OVERLAP_MS);
            const endpoint = found(id, await rotateSecret(database, id, { secret, until }));
            return unkept(200, { ...endpoint, secret });
        },
        testEndpoint: async ({ principal, params: { id } }) => {
            assertUnbound(principal);
            const endpoint = found(id, await getEndpoint(database, id));
            if (endpoint.disabled)
                throw new Problem(409, `The endpoint ${id} is disabled: enable it first.`);
            const added = await addTestDelivery(database, endpoint, isoTime(clock.now()));
            changed();
            return json(202, (await getDeliveryLine(database, added ?? 0)) ?? '{}');
        },
    };
}
function found(id, endpoint) {
    if (endpoint === undefined)
        throw new Problem(404, `There is no endpoint ${id}.`);
    return endpoint;
}
function newSecret() {
    return `whsec_${randomBytes(32).toString('base64')}`;
}
// What holds a secret is kept by nobody on the way.
function unkept(status, body) {
    return json(status, body, { 'Cache-Control': 'no-store', Pragma: 'no-cache' });
}
