/** What of an answer is needed to read it as text. */
export interface LeanResponse {
    readonly status: number;
    readonly headers: {
        get(name: string): string | null;
    };
    text(): Promise<string>;
}
/** A request with everything said; redirects are answers like any other. */
export interface LeanRequest {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array;
    readonly signal: AbortSignal;
    readonly redirect: 'manual';
}
/** The part of `fetch` that many small requests need; `fetch` itself is one. */
export type LeanFetch = (url: string, request: LeanRequest) => Promise<LeanResponse>;
/**
 * Asks with Node's own client, at a quarter of what `fetch` costs the process, over connections that are kept. Rejects with Node's system
 * errors, and with the reason of `signal`. `mostConnections`: to one server at one time.
 */
export declare function createLeanFetch(mostConnections?: number): LeanFetch;
