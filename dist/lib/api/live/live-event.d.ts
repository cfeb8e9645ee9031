import type { StoredEvent } from '../../store/events/read-events.ts';
/** One change as subscribers get it: written once, for all of them. */
export interface LiveEvent {
    /** The id it is stored with, which may be higher than the one that is sent. */
    readonly id: number;
    /** Names the row it is about; a newer event with the same key says all that an older one does. */
    readonly key: string;
    readonly kind: 'task' | 'run';
    readonly run_id: string;
    readonly plan: string | null;
    readonly task: string | null;
    readonly status: string | null;
    /** The event as it is sent. */
    readonly block: Buffer;
}
/** Which changes a subscriber wants: a name that is absent does not filter, several values of one are an "or". */
export interface LiveFilter {
    readonly run_id?: string;
    readonly plan?: string;
    readonly task?: readonly string[];
    readonly status?: readonly string[];
    readonly kind?: 'task' | 'run';
}
/**
 * The events to send for what was read, in order; a row that is gone has none. An id that is sent is where to go on from, so none is
 * higher than `safe`: what was jumped over then comes after it.
 */
export declare function liveEventsOf(stored: readonly StoredEvent[], safe: number): readonly LiveEvent[];
/** What tells a reader that it missed events which are not kept, or were too many: it should read everything anew. */
export declare function resetBlock(id: number): Buffer;
/** Whether a subscriber wants an event. */
export declare function wants(filter: LiveFilter, event: LiveEvent): boolean;
