import { sweepLostRuns } from '../../store/runs/alive/sweep-lost-runs.js';
import { SILENT_MS } from './silence.js';
const EVERY_MS = 15_000;
/**
 * Looks for runs that fell silent. That they were silent may be this server's own doing: it was not there, it slept (a suspended laptop,
 * a clock that was set), or the database was away. After each of these runs have the grace time before anybody is given up.
 */
export function createSweeper(options) {
    const { context, everyMs = EVERY_MS, graceMs = SILENT_MS, onFailure = () => undefined } = options;
    const { clock } = context;
    let heardSince = clock.now();
    let lastLook = heardSince;
    let stopped = false;
    let cancel = () => undefined;
    let looking = Promise.resolve();
    const look = async () => {
        const now = clock.now();
        // The wall clock: the monotonic one stands still while a machine sleeps.
        const gap = now - lastLook;
        lastLook = now;
        if (gap < 0 || gap > 2 * everyMs)
            heardSince = now;
        if (now - heardSince < graceMs)
            return;
        try {
            await sweepAll(context, options.silentMs ?? SILENT_MS, () => stopped);
        }
        catch (thrown) {
            heardSince = clock.now();
            onFailure(thrown);
        }
        // A slow look is no gap of its own.
        lastLook = clock.now();
    };
    const next = () => {
        if (stopped)
            return;
        cancel = clock.after(everyMs, () => {
            looking = look().finally(next);
        });
    };
    next();
    return {
        stop: async () => {
            stopped = true;
            cancel();
            await looking;
        },
    };
}
async function sweepAll({ database, changed }, silentMs, isStopped) {
    for (let more = true; more && !isStopped();) {
        const swept = await sweepLostRuns(database, { silentMs });
        if (swept.runs > 0)
            changed();
        more = swept.more;
    }
}
