import type { Problem } from '../schema/generated/task-api/api-types.ts';
/** What an ApiError is made of. */
export interface ApiErrorFacts {
    readonly status: number;
    readonly problem?: Problem | undefined;
    readonly requestId?: string | undefined;
    readonly retryAfter?: number | undefined;
    readonly cause?: unknown;
}
/** The API refused a request, or did not answer as one: everything a client method throws but the reason of an aborted signal. */
export declare class ApiError extends Error {
    /** The HTTP status; 0 where no answer came. */
    readonly status: number;
    /** What the API says of it, where it said something. */
    readonly problem: Problem | undefined;
    /** To be named when asking about it. */
    readonly requestId: string | undefined;
    /** Seconds the API asks to wait before trying again. */
    readonly retryAfter: number | undefined;
    constructor(message: string, facts: ApiErrorFacts);
    /** True where the same request may well succeed later. */
    get isPassing(): boolean;
}
/** The error behind an answer that is not a success; reads its body. */
export declare function errorOf(response: Response): Promise<ApiError>;
