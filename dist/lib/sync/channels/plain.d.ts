import type { Channel } from '../channel.ts';
import type { Send } from '../send/sender.ts';
/** What the plain way remembers for when it is cut short. */
export interface PlainMemory {
    /** A creation is about to be sent. */
    onCreating(key: string): void;
    onCreated(key: string, id: number): void;
}
export interface PlainOptions {
    readonly send: Send;
    readonly runId: string;
    readonly attempt: number;
    /** Begins every Idempotency-Key. */
    readonly sourceKey: string;
    readonly memory: PlainMemory;
}
/**
 * The way to an API with the endpoints of the original system alone: a row is made when a task starts and changed when it ends. Creation
 * drops all but five fields there, so that a task which ended before it was told of takes both.
 */
export declare function createPlainChannel(options: PlainOptions): Channel;
