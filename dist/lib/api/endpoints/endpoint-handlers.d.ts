import type { ApiContext } from '../context.ts';
import { type Handlers } from '../http/call.ts';
/** The operations on webhook endpoints; `allow` names private targets that may be called. */
export declare function endpointHandlers({ database, clock, changed }: ApiContext, allow: readonly string[]): Pick<Handlers, 'createEndpoint' | 'listEndpoints' | 'getEndpoint' | 'updateEndpoint' | 'deleteEndpoint' | 'rotateEndpoint' | 'testEndpoint'>;
