import { sweepApprovals } from '../../store/approvals/expire.js';
const EVERY_MS = 15_000;
/** Ends what nobody decided in time and reminds of what waits long, now and then until it is stopped. Any number of servers may do it at once. */
export function createApprovalSweep({ context, everyMs = EVERY_MS, onFailure }) {
    const { database, clock, changed } = context;
    let cancel = () => undefined;
    let running = Promise.resolve();
    let stopped = false;
    const sweep = async () => {
        for (let more = true; more && !stopped;) {
            const swept = await sweepApprovals(database);
            if (swept.expired + swept.reminded > 0)
                changed();
            more = swept.more;
        }
    };
    const later = () => {
        cancel = clock.after(everyMs, () => {
            running = sweep()
                .catch(onFailure)
                .finally(() => {
                if (!stopped)
                    later();
            });
        });
    };
    later();
    return {
        stop: async () => {
            stopped = true;
            cancel();
            await running;
        },
    };
}
