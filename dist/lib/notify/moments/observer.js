import { sleep } from '../../system/clock.js';
import { isRecovered, slowTasks } from './history.js';
import { momentsAtEnd, momentsOf } from './moments.js';
/** Hears a run and tells people of it, beside the run: it never slows or fails it, and ends within `patience` after it. */
export function createNotificationObserver(options) {
    const { system, patience, onNote } = options;
    const over = new AbortController();
    let lines = [];
    let earlier = Promise.resolve([]);
    let last;
    let endedAs;
    const begin = (run) => {
        lines = options.open(run, over.signal);
        earlier = options.earlier?.().catch(() => []) ?? Promise.resolve([]);
    };
    const sayTheRest = async (run) => {
        const runs = await earlier;
        const moments = momentsAtEnd(run, isRecovered(run, runs));
        const slow = slowTasks(run, runs);
        for (const { teller } of lines)
            teller.end(moments, run, slow);
        await Promise.all(lines.map(({ channel }) => channel.drained()));
    };
    return {
        name: 'notifications',
        onEvent: (event, run) => {
            // Who takes over a run from somebody else does not hear it begin.
            if (last === undefined || event.type === 'run_started')
                begin(run);
            last = run;
            if (event.type === 'run_ended')
                endedAs = event;
            for (const { teller } of lines)
                teller.hear(momentsOf(event), run);
        },
        close: async () => {
            if (last === undefined || endedAs === undefined)
                return;
            const done = new AbortController();
            const rest = sayTheRest(last).finally(() => done.abort());
            await sleep(system.clock, typeof patience === 'function' ? patience() : patience, done.signal);
            over.abort();
            // What listens to the signal ends now; what does not is not waited for.
            const grace = sleep(system.clock, GRACE_MS, done.signal);
            await Promise.race([rest.catch((thrown) => onNote(`Notifications broke: ${String(thrown)}`)), grace]);
            for (const title of lines.flatMap(({ channel }) => channel.waiting()))
                onNote(`Nobody was told in time: ${title}.`);
        },
    };
}
const GRACE_MS = 500;
