import { type StreamEvent } from './event-parser.ts';
/** How a stream is followed. */
export interface StreamOptions {
    /** Ends the stream, without an error. */
    readonly signal?: AbortSignal;
    /** The id of the last event seen; the stream goes on after it. */
    readonly lastEventId?: string;
    /** Hears whether events can arrive now. */
    readonly onState?: (state: 'open' | 'waiting') => void;
}
/** Opens the stream; `lastEventId` is empty where nothing was seen. */
export type OpenStream = (lastEventId: string, signal: AbortSignal) => Promise<Response>;
/**
 * The events of a stream, in order. A connection that breaks, falls silent or is refused for now is made again, from the last event on,
 * so that an event may come twice. Ends when the caller stops or its signal aborts; throws an ApiError that waiting will not cure.
 */
export declare function followStream(open: OpenStream, options: StreamOptions): AsyncGenerator<StreamEvent, void>;
