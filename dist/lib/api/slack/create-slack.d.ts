import type { Clock } from '../../system/clock.ts';
import type { ApiContext } from '../context.ts';
import type { Reply } from '../http/call.ts';
import { type SignedRequest } from './hear/signature.ts';
import type { SlackOptions } from './options.ts';
/** Decisions from Slack. */
export interface Slack {
    /** What Slack sends when somebody clicks or submits: decides, then answers. Throws a Problem for what is not Slack's. */
    hear(request: SignedRequest): Promise<Reply>;
    /** Resolves when all that was heard has been told. */
    idle(): Promise<void>;
    /** Gives up what is not told yet. */
    close(): Promise<void>;
}
export interface SlackParts {
    readonly slack: SlackOptions;
    readonly context: ApiContext;
    readonly clock: Clock;
    readonly fetch: typeof fetch;
    readonly logger: {
        warn(message: string, details?: object): void;
    };
}
/** Makes it. Throws Fault `usage` where there is no signing secret. */
export declare function createSlack({ slack, context, clock, fetch, logger }: SlackParts): Slack;
