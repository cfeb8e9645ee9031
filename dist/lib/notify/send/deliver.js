import pRetry from 'p-retry';
import { sleep } from '../../system/clock.js';
const MOST_TRIES = 5;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
class NotDelivered extends Error {
    delivery;
    constructor(delivery) {
        super(delivery.why);
        this.delivery = delivery;
    }
}
/** Tells, and tries again where that may help, waiting as long as the other side asks. Never rejects; ends soon after `signal` aborts. */
export async function deliver(notifier, call) {
    let tries = 0;
    const attempt = async () => {
        tries += 1;
        const delivery = await notifier.send(call);
        if (delivery.outcome === 'failed')
            throw new NotDelivered(delivery);
        return delivery;
    };
    const shouldRetry = async ({ error }) => {
        if (!(error instanceof NotDelivered) || error.delivery.again === undefined)
            return false;
        if (tries >= MOST_TRIES || call.signal.aborted)
            return false;
        await sleep(call.system.clock, Math.min(LONGEST_WAIT_MS, error.delivery.again.after ?? waitAfter(call, tries)), call.signal);
        return !call.signal.aborted;
    };
    try {
        // The wait between tries is ours, on the run's own clock; p-retry adds none.
        return await pRetry(attempt, { retries: MOST_TRIES, minTimeout: 0, factor: 1, shouldRetry });
    }
    catch (thrown) {
        if (thrown instanceof NotDelivered)
            return thrown.delivery;
        return {
            outcome: 'failed',
            why: `${notifier.name} broke: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
        };
    }
}
function waitAfter({ system }, tries) {
    const chance = Number.parseInt(system.randomHex(4), 16) / 2 ** 32;
    return Math.round(FIRST_WAIT_MS * 2 ** (tries - 1) * (0.75 + chance / 2));
}
