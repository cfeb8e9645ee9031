import { type OperationId } from '../schema/generated/task-api/api-operations.ts';
import { type Values } from './address.ts';
/** How to reach a task API. */
export interface ClientOptions {
    /** URL of its mount: `http://localhost:8001/agents`; slashes at the end do no harm. In browsers a path is enough. */
    readonly baseUrl: string;
    /** Sent as bearer; a function is asked before each request. */
    readonly token?: string | (() => Promise<string | undefined>);
    /** In place of the platform's. */
    readonly fetch?: typeof fetch;
    /** Sent with every request. */
    readonly headers?: Readonly<Record<string, string>>;
    /** Aborts everything this client does. */
    readonly signal?: AbortSignal;
    /** How long an answer may take, in ms; 30,000 unless told. Streams must begin within it. */
    readonly timeoutMs?: number;
}
/** What one request may say beyond its parameters. */
export interface RequestOptions {
    readonly signal?: AbortSignal;
    readonly headers?: Readonly<Record<string, string>>;
    readonly timeoutMs?: number;
    /** Makes repeating the request safe. */
    readonly idempotencyKey?: string;
    /** Version of the task that a change of it is based on; the API answers 412 where it has another by now. */
    readonly ifVersion?: number;
}
/** What a request carries. */
export interface Cargo {
    readonly params?: Values;
    readonly query?: Values;
    /** Bytes, blobs and text are sent as they are, everything else as JSON. */
    readonly body?: unknown;
    readonly accept?: string;
}
/**
 * Sends one request and reads what is answered, if that is a success. Throws an ApiError otherwise, and the reason of a signal of the
 * caller's that aborts. The time limit is over once `read` is done: it may hand out a stream that goes on.
 */
export type Send = <T>(id: OperationId, cargo: Cargo, read: (response: Response) => T | Promise<T>, options?: RequestOptions) => Promise<T>;
/** A sender for one API. */
export declare function createSend(options: ClientOptions): Send;
