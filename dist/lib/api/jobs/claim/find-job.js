import { claimAndTake } from '../../../store/jobs/claim/claim-and-take.js';
import { takeJob } from '../../../store/jobs/claim/take-job.js';
/** How old what is known of lanes may be, ms: for a look, and for one that found nothing. */
const LANES_MS = { usual: 1_000, empty: 50 };
/** Jobs in a row that are put aside before a look is over. */
const MOST_ASIDE = 20;
/** How long a job that this worker cannot do is left to others before anybody is asked again, ms. */
export const ASIDE_MS = 1_000;
/** Looks once for a job that a worker may do, and gives it to the worker. */
export async function findJob(parts, wish) {
    const { worker } = wish;
    const lanes = await parts.lanes.of(worker, LANES_MS.usual);
    const first = await lookIn(parts, wish, lanes);
    if (first.found !== undefined || first.more)
        return first;
    // A lane may have been made just now.
    const now = await parts.lanes.of(worker, LANES_MS.empty);
    const added = now.filter((lane) => !lanes.includes(lane));
    return added.length === 0 ? first : lookIn(parts, wish, added);
}
async function lookIn(parts, wish, lanes) {
    if (lanes.length === 0)
        return { found: undefined, more: false };
    for (let aside = 0; aside < MOST_ASIDE; aside++) {
        const ref = await claim(parts, wish, lanes);
        if (ref === undefined)
            return { found: undefined, more: aside > 0 };
        wish.onFound?.();
        const found = ref.json ?? (await give(parts, wish, ref));
        if (found !== undefined)
            return { found, more: false };
    }
    return { found: undefined, more: true };
}
// In one statement with the taking, where queue and tables are in one database.
function claim({ context, queue, lockMs }, { worker, ticket }, lanes) {
    const { sql } = queue;
    if (sql === undefined)
        return queue.claim(lanes, ticket, lockMs).then((ref) => ref);
    return claimAndTake(context.database, sql, { lanes, worker: worker.id, ticket, lockMs });
}
/** Gives a job that the queue gave to the worker; undefined where it is not for that one, and then the queue knows. */
export async function give({ context, queue, bell, lockMs, count }, wish, ref) {
    const { worker, ticket } = wish;
    let taken;
    try {
        taken = await takeJob(context.database, { id: Number(ref.id), worker: worker.id, ticket, lockMs });
    }
    catch (thrown) {
        await queue.finish(ref, ticket, { again: 0 }).catch(() => undefined);
        throw thrown;
    }
    if (taken.wasLost)
        count('lost');
    if (taken.kind === 'taken')
        return taken.json;
    if (taken.kind === 'cancelled' || taken.kind === 'lost')
        bell.ring('results');
    await queue.finish(ref, ticket, ...(taken.kind === 'refused' ? [{ again: ASIDE_MS }] : []));
    return undefined;
}
