import type { System } from './system.ts';
/** A lock that is held; `release` is safe to call twice. */
export interface Lease {
    release(): void;
}
/** Who holds a lock, as its file says. */
export interface LockHolder {
    readonly pid: number;
    readonly started?: string;
    /** What it is held for, in words. */
    readonly label: string;
}
/** Takes the lock at `path`, or answers who holds it. A holder that is dead no longer holds it. */
export declare function tryLock(system: System, path: string, label: string): Lease | LockHolder;
/** True for the answer of `tryLock` that is a lease. */
export declare function isLease(answer: Lease | LockHolder): answer is Lease;
/** Waits for the lock at `path`; undefined where `signal` aborts first. `onWait` hears once who holds it. */
export declare function waitForLock(system: System, path: string, label: string, options?: {
    signal?: AbortSignal;
    onWait?: (holder: LockHolder) => void;
}): Promise<Lease | undefined>;
