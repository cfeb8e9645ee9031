import type { Channel } from '../channel.ts';
import type { Send } from '../send/sender.ts';
/** The way to an API of ours: many states in one request, signs of life, logs. */
export declare function createBatchChannel(send: Send, run: {
    readonly run_id: string;
    readonly attempt: number;
}): Channel;
