import { pruneDeliveries } from '../../store/deliveries/prune-deliveries.js';
import { pruneLanes } from '../../store/prune/prune-lanes.js';
import { pruneLooseTasks, prunePlans } from '../../store/prune/prune-plans.js';
import { pruneEvents, pruneLogs } from '../../store/prune/prune-records.js';
import { isoTime } from '../../system/clock.js';
const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_MS = 60_000;
const EVERY_MS = 60 * 60 * 1000;
const DELIVERIES_DAYS = 30;
/** The retention of one database. */
export function createRetention(options) {
    const { clock, logger } = options;
    let cancel = () => undefined;
    let running;
    let stopped = false;
    const sweep = async () => {
        const swept = await sweepOnce(options);
        options.onSwept?.(swept);
        return swept;
    };
    const runLater = (ms) => {
        cancel = clock.after(ms, () => {
            running = sweep()
                .catch((thrown) => logger?.warn('What is too old could not be removed.', { error: thrown }))
                .finally(() => {
                if (!stopped)
                    runLater(EVERY_MS);
            });
        });
    };
    return {
        sweep,
        start: () => {
            if (!stopped)
                runLater(FIRST_MS);
        },
        stop: async () => {
            stopped = true;
            cancel();
            await running;
        },
    };
}
async function sweepOnce(options) {
    const { database, clock, keepDays, keepLast, eventsDays, logsDays, deliveriesDays = DELIVERIES_DAYS } = options;
    const ago = (days) => isoTime(clock.now() - days * DAY_MS);
    const before = keepDays === undefined ? {} : { before: ago(keepDays) };
    const plans = keepDays === undefined && keepLast === undefined
        ? { tasks: 0, runs: 0 }
        : await prunePlans(database, { ...before, ...(keepLast === undefined ? {} : { keepLast }) });
    const loose = keepDays === undefined ? 0 : await pruneLooseTasks(database, ago(keepDays));
    const logs = logsDays === undefined ? 0 : await pruneLogs(database, ago(logsDays));
    const events = eventsDays === undefined ? 0 : await pruneEvents(database, ago(eventsDays));
    const deliveries = await pruneDeliveries(database, ago(deliveriesDays));
    // It gives up where jobs are being written, which must keep nothing else from going.
    await pruneLanes(database);
    return { tasks: plans.tasks + loose, runs: plans.runs, events, logs, deliveries };
}
