import type { OperationId } from '../schema/generated/task-api/api-operations.ts';
import type { Operations } from '../schema/generated/task-api/api-types.ts';
import type { Cargo, RequestOptions } from './send.ts';
import type { TaskClient } from './task-client.ts';
/** Sends a request and reads the JSON of its answer. */
type SendJson = <Id extends OperationId>(id: Id, cargo: Cargo, request?: RequestOptions) => Promise<Operations[Id]['result']>;
/** The calls about webhook endpoints and what was told outside. */
export declare function webhookCalls(json: SendJson): Pick<TaskClient, 'createEndpoint' | 'listEndpoints' | 'getEndpoint' | 'updateEndpoint' | 'deleteEndpoint' | 'rotateEndpoint' | 'testEndpoint' | 'listDeliveries' | 'getDelivery' | 'redeliver'>;
export {};
