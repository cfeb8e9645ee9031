/** The calls about webhook endpoints and what was told outside. */
export function webhookCalls(json) {
    return {
        createEndpoint: (body, request) => json('createEndpoint', { body }, request),
        listEndpoints: (request) => json('listEndpoints', {}, request),
        getEndpoint: (id, request) => json('getEndpoint', { params: { id } }, request),
        updateEndpoint: (id, body, request) => json('updateEndpoint', { params: { id }, body }, request),
        deleteEndpoint: (id, request) => json('deleteEndpoint', { params: { id } }, request),
        rotateEndpoint: (id, request) => json('rotateEndpoint', { params: { id } }, request),
        testEndpoint: (id, request) => json('testEndpoint', { params: { id } }, request),
        listDeliveries: (query = {}, request) => json('listDeliveries', { query }, request),
        getDelivery: (id, request) => json('getDelivery', { params: { id } }, request),
        redeliver: (id, request) => json('redeliver', { params: { id } }, request),
    };
}
