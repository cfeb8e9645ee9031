import type { Clock } from '../../system/clock.ts';
import type { Channel } from '../channel.ts';
/** Gives signs of life until it is stopped; `onCancelRequested` hears once who wants the run cancelled. A sign that is lost is just lost. */
export declare function startHeartbeat(clock: Clock, beat: NonNullable<Channel['beat']>, signal: AbortSignal, onCancelRequested: (by: string) => void): () => void;
