import { claimDeliveries } from '../store/deliveries/claim.js';
import { isoTime, sleep } from '../system/clock.js';
import { carryOnce, PATIENCE_MS } from './carry.js';
const AT_ONCE = 8;
const PER_LANE = 2;
const STOP_MS = 3_000;
/** Outlasts every try, so that nobody else begins while one is under way. */
const LEASE_MS = 2 * PATIENCE_MS;
/** No flights yet; `onEnded` hears of each that ended. */
export function createFlights(parts, onEnded) {
    const { database, clock, carriers, onFailure, atOnce = AT_ONCE, perLane = PER_LANE } = parts;
    const { random = Math.random, onCarried = () => undefined } = parts;
    const stopping = new AbortController();
    const busy = createCounts();
    const flights = new Set();
    let stopped = false;
    const begin = (claimed) => {
        const carrier = carriers.find(({ kind }) => kind === claimed.kind);
        if (carrier === undefined)
            return;
        busy.add(claimed.lane, 1);
        const world = { ...parts, carrier, stopping: stopping.signal, random, onCarried };
        const flight = carryOnce(world, claimed)
            .catch(onFailure)
            .finally(() => {
            flights.delete(flight);
            busy.add(claimed.lane, -1);
            onEnded();
            void filling.run().catch(onFailure);
        });
        flights.add(flight);
    };
    const claim = () => claimDeliveries(database, {
        kinds: carriers.map(({ kind }) => kind),
        now: isoTime(clock.now()),
        until: isoTime(clock.now() + LEASE_MS),
        most: atOnce - flights.size,
        perLane,
        busy: busy.all(),
    });
    // Two who claim at one time would count lanes that are about to be taken as free.
    const filling = oneAtATime(async () => {
        while (flights.size < atOnce && !stopped) {
            const claimed = await claim();
            if (claimed.length === 0)
                return;
            for (const one of claimed)
                begin(one);
        }
    });
    const ended = async () => {
        while (flights.size > 0 || filling.isRunning()) {
            await Promise.all(flights);
            await filling.ended();
        }
    };
    return {
        fill: filling.run,
        ended,
        stop: async () => {
            stopped = true;
            await filling.ended();
            if (flights.size === 0)
                return;
            const grace = new AbortController();
            await Promise.race([ended(), sleep(clock, STOP_MS, grace.signal)]);
            grace.abort();
            stopping.abort();
            await ended();
        },
    };
}
/** Runs work one at a time; who asks while it runs has it run once more. */
function oneAtATime(work) {
    let running;
    let again = false;
    const all = async () => {
        do {
            again = false;
            await work();
        } while (again);
    };
    return {
        run: () => {
            again = true;
            running ??= all().finally(() => {
                running = undefined;
            });
            return running;
        },
        isRunning: () => running !== undefined,
        ended: async () => running?.catch(() => undefined),
    };
}
function createCounts() {
    const counts = new Map();
    return {
        add: (name, by) => {
            const count = (counts.get(name) ?? 0) + by;
            if (count === 0)
                counts.delete(name);
            else
                counts.set(name, count);
        },
        all: () => Object.fromEntries(counts),
    };
}
