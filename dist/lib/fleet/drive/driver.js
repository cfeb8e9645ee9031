import { toFault } from '../../errors.js';
import { runGraph } from '../../execute/run-graph.js';
import { replay } from '../../run/apply.js';
import { nameOfRun } from '../../store/fleet-runs/fleet-run.js';
import { endFleetRun } from '../../store/fleet-runs/leases.js';
import { readFleetEvents, readOpenJobs } from '../../store/fleet-runs/record.js';
import { isOfRun } from '../faults.js';
import { prepareRun } from '../prepare/prepare-run.js';
import { createRemoteTasks } from '../remote/remote-tasks.js';
import { carriedInto } from '../resume/carried-into.js';
import { createAudience } from './audience.js';
import { endUndriven } from './end-undriven.js';
import { createHeldClock } from './held-clock.js';
import { createStory } from './story.js';
import { takeTurn } from './take-turn.js';
import { createTurns } from './turns.js';
import { createWishes } from './wishes.js';
/**
 * Drives a run from where its record stands to its end, with the engine of every other run. `isLastTry`: a fault of the run itself is the end
 * of it, since no other server has taken it meanwhile that can drive it.
 */
export function createDriver(parts, leased, isLastTry = () => false) {
    const dropped = new AbortController();
    const clock = createHeldClock(parts.system.clock);
    const drive = async () => {
        const prepared = await prepareRun({ ...parts, system: { ...parts.system, clock } }, leased);
        const events = await readFleetEvents(parts.database, leased);
        const hearing = await parts.hear(prepared.graph, leased);
        let end = 'lost';
        try {
            const audience = createAudience(hearing, events, parts.onNote);
            end =
                events.at(-1)?.type === 'run_ended'
                    ? 'ended'
                    : await goOn({ audience, events, notes: hearing.notes }, prepared);
        }
        finally {
            await hearing.close();
        }
        // Until then another server tells the end, where this one cannot.
        if (end === 'ended')
            await endFleetRun(parts.database, leased);
        return end;
    };
    const goOn = async ({ audience, events, notes }, prepared) => {
        const before = replay(events);
        const underWay = new Set((await readOpenJobs(parts.database, leased)).map(({ task }) => task));
        const turns = createTurns(parts.system.clock, dropped.signal, () => (remote.open.size > CROWD ? CROWDED_MS : 0));
        const { wake } = turns;
        const remote = createRemoteTasks(wake, underWay);
        const story = createStory(events.length + 1, before, wake);
        const wishes = createWishes(parts.database, leased, parts.system.clock);
        const drive = { parts, leased, remote, story, wishes, audience, heard: new Map(), wake };
        const unhear = parts.bell.hear('results', wake, nameOfRun(leased));
        try {
            const { broken } = await startEngine(drive, prepared, { before, underWay, notes });
            return await Promise.race([turns.take(() => takeTurn(drive)), broken]);
        }
        finally {
            unhear();
            story.end();
        }
    };
    const giveUp = (thrown) => {
        const fault = toFault(thrown);
        if (!isOfRun(fault) || !isLastTry())
            throw thrown;
        return endUndriven(parts, leased, fault);
    };
    const done = drive()
        .catch(giveUp)
        .finally(() => {
        dropped.abort();
        clock.letGo();
    });
    return { done, drop: () => dropped.abort() };
}
/** Where more tasks than these are open, workers have enough to do, and turns come together: ms between two. */
const CROWD = 64;
const CROWDED_MS = 25;
async function startEngine(drive, prepared, start) {
    const { parts, leased, remote, story, wishes } = drive;
    const { graph, engine, origin, selected } = prepared;
    const { before, underWay, notes } = start;
    const carried = await carriedInto(parts, leased, graph);
    // What was cancelled before it began does not begin at all; what is under way is stopped once it is known.
    if (before === undefined)
        await wishes.look();
    const running = runGraph(graph, {
        ...engine,
        ...carried,
        origin,
        execute: remote.execute,
        // Who tells people hears only what was written; its name alone stands here.
        observers: [story.observer, ...(drive.audience.hasPeople ? [DEAF] : [])],
        notes: [...notesOf(leased), ...notes],
        signal: wishes.cancelled,
        ...(selected === undefined ? {} : { selected }),
        ...(before === undefined ? {} : { continued: { run: before, isUnderWay: (task) => underWay.has(task) } }),
    });
    return { broken: running.then(() => new Promise(() => undefined)) };
}
const DEAF = { name: 'notifications', onEvent: (_event) => undefined };
function notesOf({ busyWith }) {
    return busyWith === null ? [] : [`Nothing was run: its concurrency group is taken by ${busyWith}.`];
}
