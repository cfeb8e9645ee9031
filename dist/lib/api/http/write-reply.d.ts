import type { ServerResponse } from 'node:http';
import type { Reply } from './call.ts';
/** Writes a reply whole; a stream as it comes, no faster than the reader takes it, until it ends or `signal` aborts. */
export declare function writeReply(response: ServerResponse, reply: Reply, signal?: () => AbortSignal): Promise<void>;
