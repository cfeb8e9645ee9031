import type { Clock } from '../../system/clock.ts';
import type { GuardedFetch } from '../../system/guarded/guarded-fetch.ts';
import type { Carried } from '../carrier.ts';
/** One call of an endpoint. */
export interface EndpointCall {
    readonly url: string;
    readonly secrets: readonly string[];
    readonly messageId: string;
    readonly body: string;
    readonly signal: AbortSignal;
}
/** What came of it; `gone` where it said that it wants no more. */
export type Called = Exclude<Carried, {
    outcome: 'nothing' | 'later';
}> & {
    readonly gone?: boolean;
};
/** Sends one signed request. Only 2xx is a success; no redirect is followed. Never rejects unless `signal` aborts. */
export declare function callEndpoint({ clock, guardedFetch }: {
    readonly clock: Clock;
    readonly guardedFetch: GuardedFetch;
}, { url, secrets, messageId, body, signal }: EndpointCall): Promise<Called>;
