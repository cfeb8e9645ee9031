import { type Clock } from '../../system/clock.ts';
import type { LeanFetch } from '../../system/lean-fetch.ts';
/** A request below the API's base. */
export interface ApiRequest {
    readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
    /** From `/agents` on, query included. */
    readonly path: string;
    /** True where an answer without a body (204) is one. */
    readonly mayBeEmpty?: boolean;
    /** JSON text, or bytes sent as they are. */
    readonly body?: string | Uint8Array;
    readonly headers?: Readonly<Record<string, string>>;
}
/** What the API answered, where it took the request. */
export interface ApiAnswer {
    readonly status: number;
    readonly json: unknown;
}
/** Sends one request once. Throws `Later`, `Refused` or `NoEntry`. */
export type Send = (request: ApiRequest, signal: AbortSignal) => Promise<ApiAnswer>;
export interface SenderOptions {
    /** Where the API is, as a person writes it; a slash at its end or `/agents` does no harm. */
    readonly baseUrl: string;
    readonly token?: string | (() => Promise<string | undefined>);
    readonly fetch: LeanFetch;
    readonly clock: Clock;
    readonly userAgent?: string;
}
/** A sender for one API. */
export declare function createSender(options: SenderOptions): Send;
/** The address of an API without what is always added to it. */
export declare function tidyBase(baseUrl: string): string;
