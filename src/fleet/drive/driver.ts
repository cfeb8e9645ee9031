import { toFault } from '../../errors.ts';
import { runGraph } from '../../execute/run-graph.ts';
import { replay } from '../../run/apply.ts';
import type { RunEvent } from '../../run/event.ts';
import type { Run } from '../../run/run.ts';
import { type LeasedRun, nameOfRun } from '../../store/fleet-runs/fleet-run.ts';
import { endFleetRun } from '../../store/fleet-runs/leases.ts';
import { readFleetEvents, readOpenJobs } from '../../store/fleet-runs/record.ts';
import { isOfRun } from '../faults.ts';
import type { DriveParts } from '../parts.ts';
import { type PreparedRun, prepareRun, type TakenRun } from '../prepare/prepare-run.ts';
import { createRemoteTasks } from '../remote/remote-tasks.ts';
import { carriedInto } from '../resume/carried-into.ts';
import { type Audience, createAudience } from './audience.ts';
import { endUndriven } from './end-undriven.ts';
import { createHeldClock } from './held-clock.ts';
import { createStory } from './story.ts';
import { type Drive, takeTurn } from './take-turn.ts';
import { createTurns } from './turns.ts';
import { createWishes } from './wishes.ts';

/** One run that this server drives. */
export interface Driver {
  /** Resolves when the run has ended, or this server has it no longer; rejects where the database fails: nothing is lost by it. */
  readonly done: Promise<'ended' | 'lost'>;
  /** Drops the run where it stands. */
  drop(): void;
}

/**
 * Drives a run from where its record stands to its end, with the engine of every other run. `isLastTry`: a fault of the run itself is the end
 * of it, since no other server has taken it meanwhile that can drive it.
 */
export function createDriver(parts: DriveParts, leased: TakenRun, isLastTry: () => boolean = () => false): Driver {
  const dropped = new AbortController();
  const clock = createHeldClock(parts.system.clock);
  const drive = async (): Promise<'ended' | 'lost'> => {
    const prepared = await prepareRun({ ...parts, system: { ...parts.system, clock } }, leased);
    const events = await readFleetEvents(parts.database, leased);
    const hearing = await parts.hear(prepared.graph, leased);
    let end: 'ended' | 'lost' = 'lost';
    try {
      const audience = createAudience(hearing, events, parts.onNote);
      end =
        events.at(-1)?.type === 'run_ended'
          ? 'ended'
          : await goOn({ audience, events, notes: hearing.notes }, prepared);
    } finally {
      await hearing.close();
    }
    // Until then another server tells the end, where this one cannot.
    if (end === 'ended') await endFleetRun(parts.database, leased);
    return end;
  };
  const goOn = async ({ audience, events, notes }: Standing, prepared: PreparedRun): Promise<'ended' | 'lost'> => {
    const before = replay(events);
    const underWay = new Set((await readOpenJobs(parts.database, leased)).map(({ task }) => task));
    const turns = createTurns(parts.system.clock, dropped.signal, () => (remote.open.size > CROWD ? CROWDED_MS : 0));
    const { wake } = turns;
    const remote = createRemoteTasks(wake, underWay);
    const story = createStory(events.length + 1, before, wake);
    const wishes = createWishes(parts.database, leased, parts.system.clock);
    const drive: Drive = { parts, leased, remote, story, wishes, audience, heard: new Map(), wake };
    const unhear = parts.bell.hear('results', wake, nameOfRun(leased));
    try {
      const { broken } = await startEngine(drive, prepared, { before, underWay, notes });
      return await Promise.race([turns.take(() => takeTurn(drive)), broken]);
    } finally {
      unhear();
      story.end();
    }
  };
  const giveUp = (thrown: unknown): Promise<'ended' | 'lost'> => {
    const fault = toFault(thrown);
    if (!isOfRun(fault) || !isLastTry()) throw thrown;
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

/** How a run stands when it is taken. */
interface Standing {
  readonly audience: Audience;
  readonly events: readonly RunEvent[];
  readonly notes: readonly string[];
}

interface StartedEngine {
  /** Rejects where the engine breaks, and never resolves: the last turn ends a run. */
  readonly broken: Promise<never>;
}

interface Start {
  readonly before: Run | undefined;
  readonly underWay: ReadonlySet<string>;
  readonly notes: readonly string[];
}

async function startEngine(drive: Drive, prepared: PreparedRun, start: Start): Promise<StartedEngine> {
  const { parts, leased, remote, story, wishes } = drive;
  const { graph, engine, origin, selected } = prepared;
  const { before, underWay, notes } = start;
  const carried = await carriedInto(parts, leased, graph);
  // What was cancelled before it began does not begin at all; what is under way is stopped once it is known.
  if (before === undefined) await wishes.look();
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
  return { broken: running.then(() => new Promise<never>(() => undefined)) };
}

const DEAF = { name: 'notifications', onEvent: (_event: RunEvent): void => undefined };

function notesOf({ busyWith }: LeasedRun): readonly string[] {
  return busyWith === null ? [] : [`Nothing was run: its concurrency group is taken by ${busyWith}.`];
}
