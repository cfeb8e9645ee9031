/** One event of an event stream. */
export interface StreamEvent {
    /** Its name; `message` where it has none. */
    readonly event: string;
    readonly data: string;
    /** The last id said so far; empty where none was. */
    readonly id: string;
}
/** Takes an event stream piece by piece. */
export interface EventParser {
    /** The events that are complete with this piece. */
    push(text: string): readonly StreamEvent[];
    /** The last id said so far, with an event or without; empty where none was. */
    readonly lastEventId: string;
    /** Ms to wait before coming back, once the server has said so. */
    readonly retryMs: number | undefined;
}
/** A parser of `text/event-stream`, as HTML has it: an event that is cut off is none. */
export declare function createEventParser(): EventParser;
