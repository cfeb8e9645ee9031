import { sweepApprovals } from '../../store/approvals/expire.js';
import { repeatNowAndThen } from './now-and-then.js';
const EVERY_MS = 15_000;
/** Ends what nobody decided in time and reminds of what waits long, now and then until it is stopped. Any number of servers may do it at once. */
export function createApprovalSweep({ context, everyMs = EVERY_MS, onFailure }) {
    const { database, clock, changed } = context;
    const work = async (isStopped) => {
        for (let more = true; more && !isStopped();) {
            const swept = await sweepApprovals(database);
            if (swept.expired + swept.reminded > 0)
                changed();
            more = swept.more;
        }
    };
    return repeatNowAndThen({ clock, everyMs, work, onFailure });
}
