import { readStats } from '../../store/stats/read-stats.js';
import { json } from '../http/call.js';
import { toInstant } from '../http/instant.js';
const DEFAULT_SPAN_MS = 30 * 24 * 60 * 60 * 1000;
/** GET /stats: numbers over the last 30 days, or over the span that is asked for. */
export function getStatsHandler({ database, clock }) {
    return async ({ query: { since, until, plan, task } }) => {
        const stats = await readStats(database, {
            since: since === undefined ? new Date(clock.now() - DEFAULT_SPAN_MS).toISOString() : toInstant(since),
            ...(until === undefined ? {} : { until: toInstant(until) }),
            ...(plan === undefined ? {} : { plan }),
            ...(task === undefined ? {} : { task }),
        });
        return json(200, stats);
    };
}
