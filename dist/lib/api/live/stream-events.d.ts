import type { ApiContext } from '../context.ts';
import type { Handler } from '../http/call.ts';
import type { Live } from './create-live.ts';
/** A stream says every so many ms that it lives. */
export declare const HEARTBEAT_MS = 15000;
/** Headers of an event stream: no cache keeps it, no proxy holds it back, and no middleware compresses (and so buffers) it. */
export declare const STREAM_HEADERS: {
    readonly 'Cache-Control': 'no-cache, no-transform';
    readonly 'X-Accel-Buffering': 'no';
};
/** GET /events: changes as they happen. Whoever may read tasks sees the changes of all of them, a caller bound to one run too. */
export declare function streamEventsHandler({ clock }: ApiContext, live: Live): Handler<'streamEvents'>;
/** The id in a `Last-Event-ID` header, or undefined where there is none; throws a Problem 400 for what is no id of ours. */
export declare function lastEventId(text: string | undefined): number | undefined;
