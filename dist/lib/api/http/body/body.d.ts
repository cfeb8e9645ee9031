import type { IncomingMessage, ServerResponse } from 'node:http';
/** Bytes of the largest body that is read. */
export declare const BODY_LIMIT: number;
type Parser = (request: never, response: never, next: (error?: unknown) => void) => void;
type WithBody = IncomingMessage & {
    body?: unknown;
    rawBody?: unknown;
};
declare const parsers: {
    json: Parser;
    bytes: Parser;
    raw: Parser;
    form: Parser;
};
/**
 * How a body is read: as JSON, as a form of a page or JSON, as bytes of a type that is no structure, as (`raw`) the bytes that were
 * signed, whatever their type, or as a stream that the handler reads.
 */
export type BodyKind = keyof typeof parsers | 'stream';
/**
 * The body of a request: what a host's parser left, or what we read ourselves. `undefined` where there is none.
 * Throws a Problem: 400 cut short or not JSON, 408 too slow, 413 too large, 415 another type.
 */
export declare function readBody(kind: BodyKind, request: WithBody, response: ServerResponse): Promise<unknown>;
export {};
