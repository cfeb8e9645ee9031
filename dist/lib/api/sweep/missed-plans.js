import { createMissedPlans } from '../../outbox/messages/missed/missed-plans.js';
const EVERY_MS = 5 * 60_000;
/** Looks every five minutes, until it is stopped, for plans that GitHub did not start at their time. */
export function createMissedSweep({ context, onFailure }) {
    const { database, clock, changed } = context;
    const plans = createMissedPlans(database, clock);
    let cancel = () => undefined;
    let running = Promise.resolve();
    let stopped = false;
    const look = async () => {
        if ((await plans.look()) > 0)
            changed();
    };
    const later = () => {
        cancel = clock.after(EVERY_MS, () => {
            running = look()
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
