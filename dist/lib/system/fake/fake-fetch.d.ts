import { type Clock } from '../clock.ts';
/** A request as it was asked for. */
export interface FakeRequest {
    readonly url: string;
    readonly method: string;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}
/** What a scripted server answers. */
export interface FetchScript {
    /** Default 200. */
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    /** Sent as JSON, in place of `body`. */
    readonly json?: unknown;
    /** ms of the fake clock until it answers; default at once. */
    readonly after?: number;
}
/** Which requests a script is for: those of this URL, those that begin with it where it ends in `*`, or those the function picks. */
export type FetchMatch = string | ((request: FakeRequest) => boolean);
/** A network that is only played. */
export interface FakeFetch {
    readonly fetch: typeof fetch;
    /** Says what is answered; of several scripts that match, the newest is taken. */
    when(match: FetchMatch, script: FetchScript | ((request: FakeRequest) => FetchScript)): void;
    /** Every request so far, in order. */
    readonly requests: readonly FakeRequest[];
}
/** Plays answers by script on `clock`. Without a script nobody answers, as where a connection is refused. */
export declare function createFakeFetch(clock: Clock): FakeFetch;
