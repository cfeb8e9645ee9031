/** A request that cannot be answered as asked, thrown by handlers and written as RFC 9457 `application/problem+json`. */
export class Problem extends Error {
    status;
    errors;
    headers;
    members;
    constructor(status, detail, options = {}) {
        super(detail, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'Problem';
        this.status = status;
        this.errors = options.errors ?? [];
        this.headers = options.headers ?? {};
        this.members = options.members ?? {};
    }
}
/** Statuses a problem can have: word for `type`, title for people. */
const KINDS = {
    400: ['bad-request', 'The request cannot be read'],
    401: ['unauthenticated', 'Who is calling is not known'],
    403: ['forbidden', 'The caller may not do this'],
    404: ['not-found', 'There is nothing here'],
    405: ['method-not-allowed', 'This cannot be done here'],
    406: ['not-acceptable', 'No such representation'],
    408: ['request-timeout', 'The request did not arrive in time'],
    409: ['conflict', 'The state of this does not allow it'],
    410: ['gone', 'This is no longer kept'],
    411: ['length-required', 'The length of this is not announced'],
    412: ['precondition-failed', 'It was changed by somebody else'],
    413: ['too-large', 'The request is too large'],
    415: ['unsupported-media-type', 'This type of body is not read'],
    416: ['range-not-satisfiable', 'There is no such range'],
    422: ['invalid', 'The request is not valid'],
    429: ['too-many-requests', 'Too many requests'],
    500: ['internal', 'The server failed'],
    503: ['unavailable', 'The server cannot answer now'],
    507: ['full', 'There is no room left'],
};
/** The JSON of a problem; `detail` is what clients of the original system read. */
export function problemBody(problem, requestId) {
    const [word, title] = KINDS[problem.status];
    return {
        type: `urn:orchestrator:problem:${word}`,
        title,
        status: problem.status,
        detail: problem.message,
        ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
        ...problem.members,
        request_id: requestId,
    };
}
