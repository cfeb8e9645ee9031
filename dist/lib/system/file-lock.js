import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sleep } from './clock.js';
import { makeFolder } from './folders.js';
/** Takes the lock at `path`, or answers who holds it. A holder that is dead no longer holds it. */
export function tryLock(system, path, label) {
    makeFolder(dirname(path));
    const own = claimOf(system, label);
    if (place(system, path, own))
        return leaseOf(path, own);
    const holder = readHolder(path);
    if (holder && system.processes.isAlive(holder.pid, holder.started))
        return holder;
    return takeOver(system, path, own) ? leaseOf(path, own) : (readHolder(path) ?? { pid: 0, label: 'another process' });
}
/** True for the answer of `tryLock` that is a lease. */
export function isLease(answer) {
    return 'release' in answer;
}
/** Waits for the lock at `path`; undefined where `signal` aborts first. `onWait` hears once who holds it. */
export async function waitForLock(system, path, label, options = {}) {
    let told = false;
    while (!options.signal?.aborted) {
        const answer = tryLock(system, path, label);
        if (isLease(answer))
            return answer;
        if (!told)
            options.onWait?.(answer);
        told = true;
        await sleep(system.clock, POLL_MS, options.signal);
    }
    return undefined;
}
const POLL_MS = 50;
/** A takeover lasts microseconds; one older than this was left by a process that died in it. */
const TAKEOVER_STALE_MS = 5_000;
function claimOf(system, label) {
    const started = system.processes.startedAt(system.pid);
    // The random part tells two claims of one process apart.
    return JSON.stringify({ pid: system.pid, ...(started ? { started } : {}), label, claim: system.randomHex(8) });
}
// Written whole under another name and linked, so that nobody ever reads a half-written claim.
function place(system, path, claim) {
    const draft = `${path}.${system.randomHex(8)}`;
    writeFileSync(draft, claim);
    try {
        linkSync(draft, path);
        return true;
    }
    catch (thrown) {
        if (thrown.code === 'EEXIST')
            return false;
        throw thrown;
    }
    finally {
        rmSync(draft, { force: true });
    }
}
// Only one process at a time may remove a dead holder's file, or the second would remove the first one's new claim.
function takeOver(system, path, claim) {
    const guard = `${path}.takeover`;
    try {
        mkdirSync(guard);
    }
    catch {
        if (isOlder(system, guard, TAKEOVER_STALE_MS))
            rmSync(guard, { recursive: true, force: true });
        return false;
    }
    try {
        const holder = readHolder(path);
        if (holder && system.processes.isAlive(holder.pid, holder.started))
            return false;
        rmSync(path, { force: true });
        return place(system, path, claim);
    }
    finally {
        rmSync(guard, { recursive: true, force: true });
    }
}
function isOlder(system, path, ms) {
    try {
        return system.clock.now() - statSync(path).mtimeMs > ms;
    }
    catch {
        return false;
    }
}
function leaseOf(path, claim) {
    return {
        release: () => {
            if (readText(path) === claim)
                rmSync(path, { force: true });
        },
    };
}
function readHolder(path) {
    const text = readText(path);
    if (text === undefined)
        return undefined;
    try {
        const { pid, started, label } = JSON.parse(text);
        return typeof pid === 'number' ? { pid, label, ...(started ? { started } : {}) } : undefined;
    }
    catch {
        return undefined;
    }
}
function readText(path) {
    try {
        return readFileSync(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
