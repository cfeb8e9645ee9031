import { GithubFault } from '../../../github-access/github-fault.js';
import { forgetMarks } from '../../../store/github/marks.js';
import { keepSeen, takeDuePulls } from '../../../store/github/pulls-due.js';
import { placeOfKey } from '../place.js';
const EVERY_MS = 5 * 60_000;
/** The first look comes soon: something may have been missed while no server was there. */
const FIRST_MS = 10_000;
/** So many are taken at one time, so that other servers have their share. */
const MOST = 100;
/**
 * Looks at the pull requests that tasks wait for, now and then until it is stopped: a webhook that was lost costs five minutes, no more.
 * Any number of servers may do it; each pull request is one server's at a time.
 */
export function createPolling({ context, settle, inTurn, everyMs = EVERY_MS }) {
    const { database, clock, access, logger } = context;
    const told = new Set();
    let stopped = false;
    let cancel = () => undefined;
    let running = Promise.resolve();
    const lookAt = async ({ key, etag, waiting }) => {
        const place = placeOfKey(key);
        if (place === undefined)
            return;
        const look = await inTurn(key, () => settle(place, { etag, waiting }));
        await keepSeen(database, key, look.etag ?? null, look.waiting);
        told.delete(key);
    };
    const lookAtAll = async () => {
        const wanted = { host: access.host, everyMs: Math.floor(everyMs * 0.9), limit: MOST };
        let due = await takeDuePulls(database, wanted);
        while (due.length > 0 && (await lookAtEach(due)))
            due = due.length === MOST ? await takeDuePulls(database, wanted) : [];
        await forgetMarks(database);
    };
    const lookAtEach = async (due) => {
        for (const pull of due) {
            if (stopped)
                return false;
            try {
                await lookAt(pull);
            }
            catch (thrown) {
                if (!(thrown instanceof GithubFault))
                    throw thrown;
                if (!told.has(pull.key))
                    logger.warn('A pull request cannot be looked at.', { place: pull.key, error: thrown });
                told.add(pull.key);
                // Of a GitHub that limits us, or does not answer, nothing more is asked in this round.
                if (thrown.trouble !== 'refused')
                    return false;
            }
        }
        return true;
    };
    const later = (ms) => {
        cancel = clock.after(ms, () => {
            running = lookAtAll()
                .catch((thrown) => logger.warn('Looking at pull requests failed.', { error: thrown }))
                .finally(() => {
                if (!stopped)
                    later(everyMs);
            });
        });
    };
    later(Math.min(FIRST_MS, everyMs));
    return {
        stop: async () => {
            stopped = true;
            cancel();
            await running;
        },
    };
}
