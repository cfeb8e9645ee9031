import type { OperationId } from '../schema/generated/task-api/api-operations.ts';
import type { Operations } from '../schema/generated/task-api/api-types.ts';
import type { Cargo, RequestOptions } from './send.ts';
import type { TaskClient } from './task-client.ts';

/** Sends a request and reads the JSON of its answer. */
type SendJson = <Id extends OperationId>(
  id: Id,
  cargo: Cargo,
  request?: RequestOptions,
) => Promise<Operations[Id]['result']>;

/** The calls about webhook endpoints and what was told outside. */
export function webhookCalls(
  json: SendJson,
): Pick<
  TaskClient,
  | 'createEndpoint'
  | 'listEndpoints'
  | 'getEndpoint'
  | 'updateEndpoint'
  | 'deleteEndpoint'
  | 'rotateEndpoint'
  | 'testEndpoint'
  | 'listDeliveries'
  | 'getDelivery'
  | 'redeliver'
> {
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
