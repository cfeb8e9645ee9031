/**
 * Options of a server whose idle connections stay open. Node ends them after five seconds, by default: on a machine that is held up, just
 * when the client sends the next request over one, which then fails with ECONNRESET.
 */
export const PATIENT = { keepAliveTimeout: 0 } as const;
