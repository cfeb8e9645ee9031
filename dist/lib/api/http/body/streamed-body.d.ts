import type { IncomingMessage } from 'node:http';
/**
 * The bytes of a request as they come, no faster than they are taken. Throws a Problem: 400 cut short, 408 where nothing comes for
 * 30 s. What is not read is let run past when the reader ends, so that the caller hears the answer.
 */
export declare function streamedBody(request: IncomingMessage): AsyncGenerator<Uint8Array>;
