import { createMissedPlans } from '../../outbox/messages/missed/missed-plans.js';
import { repeatNowAndThen } from './now-and-then.js';
const EVERY_MS = 5 * 60_000;
/** Looks every five minutes, until it is stopped, for plans that GitHub did not start at their time. */
export function createMissedSweep({ context, onFailure }) {
    const { database, clock, changed } = context;
    const plans = createMissedPlans(database, clock);
    const work = async () => {
        if ((await plans.look()) > 0)
            changed();
    };
    return repeatNowAndThen({ clock, everyMs: EVERY_MS, work, onFailure });
}
