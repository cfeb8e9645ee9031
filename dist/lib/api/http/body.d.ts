import type { IncomingMessage, ServerResponse } from 'node:http';
/** Bytes of the largest body that is read. */
export declare const BODY_LIMIT: number;
type WithBody = IncomingMessage & {
    body?: unknown;
};
/**
 * The body of a request: what a host's parser left, or what we read ourselves. `undefined` where there is none.
 * Throws a Problem: 400 cut short or not JSON, 408 too slow, 413 too large, 415 another type.
 */
export declare function readBody(kind: 'json' | 'bytes', request: WithBody, response: ServerResponse): Promise<unknown>;
export {};
