/** One fault of a request: where it is (a JSON pointer into the body, or `query/limit`, `path/id`, `header/if-match`) and what it is. */
export interface FieldFault {
    readonly pointer: string;
    readonly detail: string;
}
/** What a problem says beside its status; `members` are extensions such as `current` or `next_seq`. */
export interface ProblemOptions {
    readonly errors?: readonly FieldFault[];
    readonly headers?: Readonly<Record<string, string>>;
    readonly members?: Readonly<Record<string, unknown>>;
    readonly cause?: unknown;
}
/** A request that cannot be answered as asked, thrown by handlers and written as RFC 9457 `application/problem+json`. */
export declare class Problem extends Error {
    readonly status: ProblemStatus;
    readonly errors: readonly FieldFault[];
    readonly headers: Readonly<Record<string, string>>;
    readonly members: Readonly<Record<string, unknown>>;
    constructor(status: ProblemStatus, detail: string, options?: ProblemOptions);
}
/** Statuses a problem can have: word for `type`, title for people. */
declare const KINDS: {
    readonly 400: readonly ['bad-request', 'The request cannot be read'];
    readonly 401: readonly ['unauthenticated', 'Who is calling is not known'];
    readonly 403: readonly ['forbidden', 'The caller may not do this'];
    readonly 404: readonly ['not-found', 'There is nothing here'];
    readonly 405: readonly ['method-not-allowed', 'This cannot be done here'];
    readonly 406: readonly ['not-acceptable', 'No such representation'];
    readonly 408: readonly ['request-timeout', 'The request did not arrive in time'];
    readonly 409: readonly ['conflict', 'The state of this does not allow it'];
    readonly 410: readonly ['gone', 'This is no longer kept'];
    readonly 411: readonly ['length-required', 'The length of this is not announced'];
    readonly 412: readonly ['precondition-failed', 'It was changed by somebody else'];
    readonly 413: readonly ['too-large', 'The request is too large'];
    readonly 415: readonly ['unsupported-media-type', 'This type of body is not read'];
    readonly 416: readonly ['range-not-satisfiable', 'There is no such range'];
    readonly 422: readonly ['invalid', 'The request is not valid'];
    readonly 429: readonly ['too-many-requests', 'Too many requests'];
    readonly 500: readonly ['internal', 'The server failed'];
    readonly 503: readonly ['unavailable', 'The server cannot answer now'];
    readonly 507: readonly ['full', 'There is no room left'];
};
/** The HTTP statuses of problems. */
export type ProblemStatus = keyof typeof KINDS;
/** The JSON of a problem; `detail` is what clients of the original system read. */
export declare function problemBody(problem: Problem, requestId: string): Record<string, unknown>;
export {};
