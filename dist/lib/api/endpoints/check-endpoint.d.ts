import type { EndpointFields } from '../../store/endpoints/endpoint.ts';
import type { Principal } from '../auth/principal.ts';
/** Throws Problem 403 for a caller that is bound to one run: endpoints hear of all of them. */
export declare function assertUnbound(principal: Principal): void;
/** Throws Problem 422 for an address that is never called, and for events there are not. */
export declare function checkEndpoint({ url, events }: EndpointFields, allow: readonly string[]): void;
