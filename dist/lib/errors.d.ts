/**
 * What can break. A closed set: every code has an exit status below and a paragraph in docs/errors.md,
 * and a test holds the three together.
 *
 * - `usage`: the call is wrong (unknown flag, missing argument, file that is not there).
 * - `plan_invalid`: the plan does not validate; the message holds the printed diagnostics.
 * - `state_unwritable`: the state directory cannot be made or written (read-only, disk full).
 * - `state_corrupt`: a record on disk cannot be read back.
 * - `busy`: another process holds what this call needs (a run, a concurrency group).
 * - `unavailable`: something outside is needed and does not answer (git, a site, a server).
 * - `internal`: a fault of this package.
 */
export type FaultCode = 'usage' | 'plan_invalid' | 'state_unwritable' | 'state_corrupt' | 'busy' | 'unavailable' | 'internal';
/** Process exit status for each code: 2 the plan or the call is wrong, 3 the world is broken. */
export declare const EXIT_STATUS: Readonly<Record<FaultCode, number>>;
/** A broken thing, thrown. Everything expected (a bad plan, a failed step) is a value instead. */
export declare class Fault extends Error {
    readonly code: FaultCode;
    /** What the reader can do about it, one sentence; absent where the message says it already. */
    readonly cure: string | undefined;
    constructor(code: FaultCode, message: string, options?: {
        cure?: string;
        cause?: unknown;
    });
}
/** Any thrown value as a Fault: Faults pass, everything else becomes `internal` with its cause kept. */
export declare function toFault(thrown: unknown): Fault;
/** The `code` of a Node system error (`ENOENT`, `ENOSPC`), or undefined for anything else. */
export declare function systemErrorCode(thrown: unknown): string | undefined;
