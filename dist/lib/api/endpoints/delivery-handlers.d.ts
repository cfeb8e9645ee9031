import type { ApiContext } from '../context.ts';
import { type Handlers } from '../http/call.ts';
/** The operations on what was told outside, or is to be. */
export declare function deliveryHandlers({ database, clock, changed, }: ApiContext): Pick<Handlers, 'listDeliveries' | 'getDelivery' | 'redeliver'>;
