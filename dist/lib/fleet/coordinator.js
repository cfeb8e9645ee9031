import { toFault } from '../errors.js';
import { nameOfRun } from '../store/fleet-runs/fleet-run.js';
import { leaveFleetRun, renewLeases, takeFleetRuns } from '../store/fleet-runs/leases.js';
import { sleep } from '../system/clock.js';
import { createDriver } from './drive/driver.js';
import { createFaults } from './faults.js';
import { sweepJobs } from './sweep-jobs.js';
const LEASE_MS = 10_000;
const SILENT_MS = 30_000;
/** Between two looks for runs, ms; shortest where somebody rings. */
const LOOK_MS = 1_000;
const PACE_MS = 100;
/** Runs that are taken at one look. */
const MOST = 20;
/** Begins to drive runs: those that are submitted, and those whose server fell silent. */
export function createCoordinator(options) {
    const { database, bell, system, name, onNote, leaseMs = LEASE_MS, silentMs = SILENT_MS } = options;
    const { clock } = system;
    const holder = { coordinator: name, leaseMs };
    const active = new Map();
    const stopping = new AbortController();
    const faults = createFaults({ clock, longestMs: leaseMs, stopping: stopping.signal, onNote });
    const guarded = createGuard(onNote);
    let ring = () => undefined;
    const drive = (leased) => {
        const trial = faults.begin(nameOfRun(leased));
        const driver = createDriver(options, leased, trial.isLast);
        const over = driver.done
            .then(trial.passed, trial.failed)
            // Where the database is away the lease ends by itself.
            .then(() => leaveFleetRun(database, leased).catch(() => undefined))
            .finally(() => {
            active.delete(keyOf(leased));
            // Another one may have waited for its group.
            bell.ring('runs');
        });
        active.set(keyOf(leased), { leased, driver, over });
    };
    const renew = async () => {
        if (active.size === 0)
            return;
        const held = [...active.values()].map(({ leased: { run_id, attempt, epoch } }) => ({ run_id, attempt, epoch }));
        const kept = new Set((await renewLeases(database, holder, held)).map(keyOf));
        for (const one of held)
            if (!kept.has(keyOf(one)))
                active.get(keyOf(one))?.driver.drop();
    };
    const look = async () => {
        const asked = clock.now();
        const taken = await takeFleetRuns(database, holder, MOST);
        // The answer left the database about half way between the asking and the hearing.
        const middle = (asked + clock.now()) / 2;
        for (const leased of taken)
            drive({ ...leased, ahead: Math.round(leased.now - middle) });
        await sweepJobs(options, silentMs);
    };
    const every = async (ms, work) => {
        while (!stopping.signal.aborted) {
            await guarded(work);
            await sleep(clock, ms, stopping.signal);
        }
    };
    const unhear = bell.hear('runs', () => ring());
    const looking = (async () => {
        while (!stopping.signal.aborted) {
            // Who rings while this looks is heard, too.
            const rung = new AbortController();
            ring = () => rung.abort();
            await guarded(look);
            await sleep(clock, PACE_MS, stopping.signal);
            await sleep(clock, LOOK_MS, rung.signal);
        }
    })();
    const renewing = every(leaseMs / 4, renew);
    return {
        driven: () => [...new Set([...active.values()].map(({ leased }) => nameOfRun(leased)))],
        stop: async () => {
            stopping.abort();
            unhear();
            ring();
            // A look that is under way may still take runs.
            await Promise.all([looking, renewing]);
            for (const { driver } of active.values())
                driver.drop();
            await Promise.all([...active.values()].map(({ over }) => over));
        },
    };
}
// What fails is tried again by whoever does it now and then, and told once.
function createGuard(onNote) {
    let failing = false;
    return async (work) => {
        try {
            await work();
            failing = false;
        }
        catch (thrown) {
            if (!failing)
                onNote(`The fleet waits for the database: ${toFault(thrown).message}`);
            failing = true;
        }
    };
}
// A server may have one run twice: as it lost it, and as it took it again.
function keyOf(run) {
    return `${nameOfRun(run)}/${run.epoch}`;
}
