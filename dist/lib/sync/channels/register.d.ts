import type { Run } from '../../run/run.ts';
import type { Channel } from '../channel.ts';
import { type Registration } from '../facts/registration.ts';
import type { Send } from '../send/sender.ts';
import { type PlainMemory } from './plain.ts';
/** A channel, and whether the API had never heard of the run. */
export interface Registered {
    readonly channel: Channel;
    readonly isNew: boolean;
    /** Places of the notifiers through which the API's server tells of tasks that wait. */
    readonly serverTells: readonly number[];
}
/** Tells the API that there is this run, and finds out by its answer how it is spoken to. Throws `Later` or `NoEntry`. */
export declare function register(send: Send, run: Run, registration: Registration, memory: PlainMemory, signal: AbortSignal): Promise<Registered>;
