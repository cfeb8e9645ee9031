/** Process exit status for each code: 2 the plan or the call is wrong, 3 the world is broken. */
export const EXIT_STATUS = {
    usage: 2,
    plan_invalid: 2,
    state_unwritable: 3,
    state_corrupt: 3,
    busy: 3,
    unavailable: 3,
    internal: 3,
};
/** A broken thing, thrown. Everything expected (a bad plan, a failed step) is a value instead. */
export class Fault extends Error {
    code;
    /** What the reader can do about it, one sentence; absent where the message says it already. */
    cure;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'Fault';
        this.code = code;
        this.cure = options.cure;
    }
}
/** Any thrown value as a Fault: Faults pass, everything else becomes `internal` with its cause kept. */
export function toFault(thrown) {
    if (thrown instanceof Fault)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new Fault('internal', message, { cause: thrown });
}
/** The `code` of a Node system error (`ENOENT`, `ENOSPC`), or undefined for anything else. */
export function systemErrorCode(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
        return undefined;
    return typeof thrown.code === 'string' ? thrown.code : undefined;
}
