import type { GuardedFetch } from '../../system/guarded/guarded-fetch.ts';
import type { System } from '../../system/system.ts';
/** A request as an adapter makes it. */
export interface Ask {
    readonly url: string;
    readonly method?: 'GET' | 'POST' | 'PATCH';
    readonly headers?: Readonly<Record<string, string>>;
    /** JSON text. */
    readonly body?: string;
}
/** What a service answered; `text` is bounded. */
export interface Answer {
    readonly status: number;
    readonly headers: {
        get(name: string): string | null;
    };
    readonly text: string;
}
/** Sends one request. Rejects where there is no answer, or `signal` aborts. */
export type Transport = (ask: Ask, signal: AbortSignal) => Promise<Answer>;
/** Requests as this process makes them. */
export declare function fetchTransport({ fetch }: Pick<System, 'fetch'>): Transport;
/** Requests that cannot be made a way into a private network. */
export declare function guardedTransport(call: GuardedFetch): Transport;
