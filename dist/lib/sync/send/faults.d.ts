/** The API could not answer now; the same request is worth sending again. */
export declare class Later extends Error {
    /** HTTP status; undefined where nothing answered. */
    readonly status: number | undefined;
    /** ms the API asks to be left alone. */
    readonly retryAfter: number | undefined;
    constructor(message: string, options?: {
        status?: number;
        retryAfter?: number;
        cause?: unknown;
    });
}
/** The API will never take this request. */
export declare class Refused extends Error {
    readonly status: number;
    /** The body as JSON, where it was. */
    readonly body: unknown;
    constructor(status: number, message: string, body: unknown);
}
/** The API will take nothing of this run: the caller may not, or the address is another. */
export declare class NoEntry extends Error {
    constructor(message: string);
}
/** What kept the API from taking something, with the fields it names, as one sentence. */
export declare function reasonIn(status: number, body: unknown): string;
