import { dirname, join } from 'node:path';
import { isLease, tryLock } from '../system/file-lock.js';
import { createSender, tidyBase } from './send/sender.js';
import { createTeller } from './teller/teller.js';
import { openToldFile, readTold, TOLD_LOCK } from './told.js';
/** Begins to tell of a run; undefined where another process does. */
export async function openSession(options, run, context) {
    const { system, folder } = options;
    const lease = tryLock(system, join(folder, TOLD_LOCK), `telling of ${run.run_id}`);
    if (!isLease(lease))
        return undefined;
    const api = tidyBase(options.baseUrl);
    const told = await readTold(system, folder, api);
    const file = openToldFile(system, folder);
    const closing = new AbortController();
    const stop = new AbortController();
    const patience = { closing: closing.signal, stop: stop.signal };
    const attemptOf = await attemptsBefore(options, run, api);
    const send = createSender({
        ...options,
        fetch: system.leanFetch ?? system.fetch,
        clock: system.clock,
    });
    const given = await context;
    const { ci = told.ci } = given;
    if (ci && told.ci === undefined)
        file.add([{ ci }]);
    const known = { ...given, ...(ci === undefined ? {} : { ci }) };
    const teller = createTeller({ ...options, send, api, told, file, patience, attemptOf }, run, known);
    return {
        teller,
        close: async (ended, ms, signal) => {
            const end = () => stop.abort();
            const cancel = system.clock.after(ms, end);
            signal?.addEventListener('abort', end, { once: true });
            if (signal?.aborted)
                end();
            closing.abort();
            try {
                return await teller.finish(ended);
            }
            finally {
                cancel();
                signal?.removeEventListener('abort', end);
                end();
                file.close();
                lease.release();
            }
        },
    };
}
// The API may have counted the attempt that is carried on as another one.
async function attemptsBefore({ system, folder }, run, api) {
    const froms = new Set([run.resumed_from, ...[...run.tasks.values()].map((task) => task.carried_from)]);
    const known = new Map();
    for (const from of froms) {
        if (from === null)
            continue;
        const { header } = await readTold(system, join(dirname(folder), String(from)), api);
        if (header)
            known.set(from, header.attempt);
    }
    return (local) => known.get(local) ?? local;
}
