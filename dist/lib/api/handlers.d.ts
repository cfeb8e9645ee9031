import type { Authentication } from './auth/authentication.ts';
import type { ApiContext } from './context.ts';
import type { Readiness } from './health/readiness.ts';
import type { Handlers } from './http/call.ts';
import type { Live } from './live/create-live.ts';
import type { Metrics } from './metrics/create-metrics.ts';
/** What the handlers are made from. */
export interface HandlerParts {
    readonly context: ApiContext;
    readonly authentication: Authentication;
    readonly live: Live;
    readonly metrics: Metrics;
    readonly ready: () => Promise<Readiness>;
}
/** The handler of every operation. */
export declare function createHandlers({ context, authentication, live, metrics, ready }: HandlerParts): Handlers;
