import { sleep } from '../../system/clock.js';
/** How long people may wait to be told by one of both: told twice is better than never. */
const PATIENCE_MS = 5_000;
/** Makes it for one run. */
export function createElsewhere(clock) {
    const known = new Set();
    const notified = new Map();
    const waiting = new Set();
    let places;
    const look = () => {
        for (const ask of waiting)
            ask();
    };
    const answerFor = (place, task) => {
        if (places === undefined)
            return undefined;
        if (!places.includes(place))
            return false;
        return known.has(task) || undefined;
    };
    return {
        registered: (told) => {
            places ??= told;
            look();
        },
        knows: (task) => {
            known.add(task);
            look();
        },
        giveUp: () => {
            places = [];
            look();
        },
        notified: (task, at) => void notified.set(task, at),
        notifiedAt: (task) => notified.get(task),
        tells: async (place, task) => {
            const answered = new AbortController();
            let answer = answerFor(place, task);
            const ask = () => {
                answer ??= answerFor(place, task);
                if (answer !== undefined)
                    answered.abort();
            };
            waiting.add(ask);
            ask();
            await sleep(clock, PATIENCE_MS, answered.signal);
            waiting.delete(ask);
            return answer ?? false;
        },
    };
}
