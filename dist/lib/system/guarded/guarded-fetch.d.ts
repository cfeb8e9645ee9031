/** A request to an address that somebody else has chosen. */
export interface GuardedRequest {
    readonly method: 'POST' | 'GET' | 'PATCH';
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly signal: AbortSignal;
}
/** What came back; a redirect is an answer like any other. */
export interface GuardedAnswer {
    readonly status: number;
    readonly headers: {
        get(name: string): string | null;
    };
    /** At most the first 64 KiB. */
    readonly text: string;
}
export type GuardedFetch = (url: string, request: GuardedRequest) => Promise<GuardedAnswer>;
/** Thrown before anything is sent: the target is not one that may be called. The message names the host alone. */
export declare class ForbiddenTarget extends Error {
    constructor(message: string);
}
/** Resolves a name to all its addresses. */
export type Resolve = (host: string) => Promise<readonly {
    readonly address: string;
    readonly family: number;
}[]>;
export interface GuardOptions {
    /** Private targets that may be called all the same: hosts, `host:port`, addresses, ranges. Plain http is for those alone. */
    readonly allow?: readonly string[];
    /** Default asks the system. */
    readonly resolve?: Resolve;
}
/**
 * Calls addresses that come from outside without becoming a way into the network behind: https only, no private or reserved address, be it
 * written or what the name resolves to (the connection is made to the address that was checked), no redirects followed, a bounded answer.
 */
export declare function createGuardedFetch({ allow, resolve }?: GuardOptions): GuardedFetch;
/** Asks the system. */
export declare function resolveAll(host: string): ReturnType<Resolve>;
