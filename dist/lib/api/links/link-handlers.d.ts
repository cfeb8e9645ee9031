import type { ApiContext } from '../context.ts';
import type { Handlers } from '../http/call.ts';
/** The operations on one-time links: two for who makes them, two for who has one. */
export declare function linkHandlers(context: ApiContext): Pick<Handlers, 'createLink' | 'revokeLinks' | 'getLink' | 'decideByLink'>;
