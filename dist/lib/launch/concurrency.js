import { Fault } from '../errors.js';
import { lockFile } from '../execute/lock-names.js';
import { unwritable } from '../journal/run-folder.js';
import { isLease, tryLock, waitForLock } from '../system/file-lock.js';
/** How often a run of a group with `when_busy: cancel` looks whether a newer one asks for its place, ms. */
const LOOK_EVERY_MS = 250;
/** Takes the place of a run in its group, by the group's rule. Throws `busy` where the rule is `fail`, or `signal` ends the wait. */
export async function enterGroup(system, stateDir, rule, label, signal) {
    const path = lockFile(stateDir, 'group', rule.group);
    const first = lockOrFault(system, stateDir, path, label);
    if (!isLease(first) && isCaller(system, first, label))
        return { kind: 'held', release: () => undefined, superseded: new AbortController().signal, notes: [] };
    if (isLease(first))
        return held(system, path, first, label, []);
    const words = `the concurrency group ${rule.group} is taken by ${first.label} (process ${first.pid})`;
    if (rule.whenBusy === 'skip')
        return { kind: 'busy', message: `Nothing was run: ${words}.` };
    if (rule.whenBusy === 'fail')
        throw busy(words, first);
    if (rule.whenBusy === 'cancel')
        await system.files.write(requestPath(path), label);
    const lease = await waitForLock(system, path, label, signal === undefined ? {} : { signal });
    if (lease === undefined)
        throw busy(`Cancelled while waiting: ${words}`, first);
    return held(system, path, lease, label, [`Waited because ${words}.`]);
}
async function held(system, path, lease, label, notes) {
    const request = requestPath(path);
    const superseded = new AbortController();
    await withdraw(system, request, label);
    let cancelTimer = () => undefined;
    const look = () => {
        if (!system.files.exists(request)) {
            cancelTimer = system.clock.after(LOOK_EVERY_MS, look);
            return;
        }
        // Heard once: a request left lying would cancel every run to come.
        void system.files.remove(request).finally(() => superseded.abort('superseded'));
    };
    look();
    const release = () => {
        cancelTimer();
        lease.release();
    };
    return { kind: 'held', release, superseded: superseded.signal, notes };
}
// Its own request is granted; another's, written while it waited, is for it to obey.
async function withdraw(system, request, label) {
    if (!system.files.exists(request))
        return;
    const asked = await system.files.read(request).catch(() => Buffer.alloc(0));
    if (asked.toString('utf8') === label)
        await system.files.remove(request);
}
// A run of a sub-plan is named after the run that waits for it, and belongs to its place.
function isCaller(system, holder, label) {
    return holder.pid === system.pid && label.startsWith(`${holder.label}.`);
}
function lockOrFault(system, stateDir, path, label) {
    try {
        return tryLock(system, path, label);
    }
    catch (thrown) {
        throw unwritable(stateDir, thrown);
    }
}
// A file, not a signal: the holder may be a server that also does other things.
function requestPath(path) {
    return `${path}.cancel`;
}
function busy(words, holder) {
    return new Fault('busy', `${words[0]?.toUpperCase()}${words.slice(1)}.`, {
        cure: `Wait for process ${holder.pid}, or set when_busy to queue, skip or cancel.`,
    });
}
