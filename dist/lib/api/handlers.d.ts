import type { Authentication } from './auth/authentication.ts';
import type { ApiContext } from './context.ts';
import type { Github } from './github/create-github.ts';
import type { Readiness } from './health/readiness.ts';
import type { Handlers } from './http/call.ts';
import type { FleetOptions } from './jobs/options.ts';
import type { Live } from './live/create-live.ts';
import type { Metrics } from './metrics/create-metrics.ts';
import type { Slack } from './slack/create-slack.ts';
/** What the handlers are made from. */
export interface HandlerParts {
    readonly context: ApiContext;
    readonly authentication: Authentication;
    readonly live: Live;
    readonly metrics: Metrics;
    readonly ready: () => Promise<Readiness>;
    readonly slack?: Slack | undefined;
    readonly github?: Github | undefined;
    readonly webhooks?: {
        readonly allow?: readonly string[];
    } | undefined;
    readonly fleet?: FleetOptions | undefined;
}
/** The handler of every operation. */
export declare function createHandlers({ context, authentication, live, metrics, ready, slack, github, webhooks, fleet, }: HandlerParts): Handlers;
