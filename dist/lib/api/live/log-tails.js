import { isSettled } from '../../run/status.js';
import { channelOf } from '../../store/events/channels.js';
import { logStates } from '../../store/logs/read-log.js';
import { createBell } from './pace/bell.js';
import { createPacer } from './pace/pacer.js';
/** Shortest time between two looks, and longest while somebody follows, ms. */
const PACE_MS = 50;
const LOOK_MS = 1_000;
/** The end of a log may arrive after the end of its task: so long, in ms, must both be quiet. */
const QUIET_MS = 3_000;
/** Tails nobody follows yet. */
export function createLogTails({ database, clock }) {
    const followers = new Set();
    let listening;
    const look = async () => {
        const seen = [...followers];
        const states = await logStates(database, [...new Set(seen.map(({ task }) => task))]);
        for (const follower of seen) {
            const state = states.get(follower.task);
            if (state === undefined)
                follower.bell.end();
            else
                show(follower, { bytes: state.bytes, over: isOver(state) });
        }
    };
    const pacer = createPacer({
        clock,
        everyMs: PACE_MS,
        // A database that is away is looked at again.
        work: () => (followers.size === 0 ? Promise.resolve() : look()).finally(() => {
            if (followers.size > 0)
                pacer.askLater(LOOK_MS);
        }),
    });
    const wake = () => {
        if (followers.size > 0)
            pacer.ask();
    };
    return {
        wake,
        follow: (task) => {
            listening ??= database.listen(channelOf(database.schema, 'logs'), wake);
            const follower = { task, bell: createBell(clock), seen: { bytes: 0, over: false } };
            followers.add(follower);
            wake();
            return {
                bell: follower.bell,
                seen: () => follower.seen,
                release: () => {
                    followers.delete(follower);
                    follower.bell.end();
                    if (followers.size === 0)
                        pacer.rest();
                },
            };
        },
        close: async () => {
            for (const { bell } of followers)
                bell.end();
            followers.clear();
            await pacer.stop();
            await listening?.then((unlisten) => unlisten()).catch(() => undefined);
        },
    };
}
function isOver({ status, quietMs }) {
    return isSettled(status) && quietMs >= QUIET_MS;
}
function show(follower, seen) {
    const { bytes, over } = follower.seen;
    follower.seen = seen;
    if (seen.bytes !== bytes || seen.over !== over)
        follower.bell.ring();
}
