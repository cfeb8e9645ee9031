import { Fault, toFault } from '../../errors.js';
import { sleep } from '../../system/clock.js';
/** Pauses between two tries, ms: each twice the one before. */
const PAUSE_MS = { first: 1_000, longest: 60_000 };
/** Opens a queue; one that cannot be opened now is tried again until it can, or is closed. */
export async function createLateQueue({ clock, open, onNote }) {
    const closing = new AbortController();
    let real;
    let reason;
    let tellOpened = () => undefined;
    const opened = new Promise((resolve) => {
        tellOpened = resolve;
    });
    const tried = async () => {
        try {
            real = await open();
        }
        catch (thrown) {
            const { message, cure } = toFault(thrown);
            const why = [message, cure].filter(Boolean).join(' ');
            if (why !== reason)
                onNote(`The fleet is off: ${why}`);
            reason = why;
            return;
        }
        if (reason !== undefined)
            onNote('The fleet is on.');
        reason = undefined;
        tellOpened();
    };
    const keepTrying = async () => {
        for (let pause = PAUSE_MS.first; real === undefined; pause = Math.min(pause * 2, PAUSE_MS.longest)) {
            await sleep(clock, pause, closing.signal);
            if (closing.signal.aborted)
                return;
            await tried();
        }
    };
    const now = () => {
        if (real === undefined)
            throw new Fault('unavailable', reason ?? 'The queue is closed.');
        return real;
    };
    await tried();
    const trying = keepTrying();
    return {
        opened,
        why: () => reason,
        queue: {
            enqueue: async (jobs) => now().enqueue(jobs),
            claim: async (lanes, token, lockMs) => now().claim(lanes, token, lockMs),
            extend: async (job, token, lockMs) => now().extend(job, token, lockMs),
            finish: async (job, token, how) => now().finish(job, token, how),
            lapsedAt: () => real?.lapsedAt?.(),
            get sql() {
                return real?.sql;
            },
            close: async () => {
                closing.abort();
                await trying;
                await real?.close();
            },
        },
    };
}
