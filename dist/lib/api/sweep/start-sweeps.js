import { createApprovalSweep } from './approvals.js';
import { createBlobSweep } from './blobs.js';
import { createSweeper } from './create-sweeper.js';
import { createHousekeeping } from './housekeeping.js';
import { createMissedSweep } from './missed-plans.js';
import { createRetention } from './retention.js';
/** Starts everything that looks after the tables by itself: runs that fell silent, what expired, what is too old. */
export function startSweeps({ context, blobs, logger, onSwept, retention: rules, ...times }) {
    const { database, clock } = context;
    const onFailure = (thrown) => logger.warn('A sweep failed; the next one tries again.', { error: thrown });
    const lost = createSweeper({ context, onFailure, ...times });
    const { everyMs } = times;
    const approvals = createApprovalSweep({ context, onFailure, ...(everyMs === undefined ? {} : { everyMs }) });
    const missed = createMissedSweep({ context, onFailure });
    const expired = createHousekeeping(database, clock, onFailure);
    const unnamed = blobs && createBlobSweep({ context, blobs, onFailure });
    const retention = createRetention({ database, clock, logger, onSwept, ...rules });
    retention.start();
    return {
        stop: async () => {
            await Promise.all([
                lost.stop(),
                approvals.stop(),
                missed.stop(),
                expired.stop(),
                unnamed?.stop(),
                retention.stop(),
            ]);
        },
    };
}
