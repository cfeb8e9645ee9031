import { runGraph } from '../../execute/run-graph.ts';
import { replay } from '../../run/apply.ts';
import type { RunEvent } from '../../run/event.ts';
import type { Run } from '../../run/run.ts';
import type { LeasedRun } from '../../store/fleet-runs/fleet-run.ts';
import { readFleetEvents, readOpenJobs } from '../../store/fleet-runs/record.ts';
import type { DriveParts } from '../parts.ts';
import { carriedInto } from '../resume/carried-into.ts';
import { type PreparedRun, prepareRun } from './prepare-run.ts';
import { createRemoteTasks } from './remote-tasks.ts';
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

/** Drives a run from where its record stands to its end, with the engine of every other run. */
export function createDriver(parts: DriveParts, leased: LeasedRun): Driver {
  const dropped = new AbortController();
  const turns = createTurns(parts.system.clock, dropped.signal);
  const drive = async (): Promise<'ended' | 'lost'> => {
    const prepared = await prepareRun(parts, leased);
    const events = await readFleetEvents(parts.database, leased);
    const before = replay(events);
    const hearing = await parts.hear(prepared.graph, leased);
    const unhear = parts.bell.hear('results', turns.wake);
    try {
      if (before !== undefined) for (const event of events) hearing.record.onEvent(event, before);
      const remote = createRemoteTasks(turns.wake);
      const story = createStory(events.length + 1, before, turns.wake);
      const wishes = createWishes(parts.database, leased, parts.system.clock);
      const driven = { parts, leased, remote, story, wishes, hearing, heard: new Map() };
      const { broken } = await startEngine(driven, prepared, before);
      return await Promise.race([turns.take(() => takeTurn(driven)), broken]);
    } finally {
      unhear();
      await hearing.close();
    }
  };
  return { done: drive(), drop: () => dropped.abort() };
}

interface StartedEngine {
  /** Rejects where the engine breaks, and never resolves: the last turn ends a run. */
  readonly broken: Promise<never>;
}

async function startEngine(drive: Drive, prepared: PreparedRun, before: Run | undefined): Promise<StartedEngine> {
  const { parts, leased, remote, story, wishes, hearing } = drive;
  const { graph, engine, origin, selected } = prepared;
  const underWay = new Set((await readOpenJobs(parts.database, leased)).map(({ task }) => task));
  const carried = before === undefined ? await carriedInto(parts, leased, graph) : {};
  const running = runGraph(graph, {
    ...engine,
    ...carried,
    origin,
    execute: remote.execute,
    observers: [story.observer, ...(hearing.people === undefined ? [] : [DEAF])],
    notes: [...notesOf(leased), ...hearing.notes],
    signal: wishes.cancelled,
    ...(selected === undefined ? {} : { selected }),
    ...(before === undefined ? {} : { continued: { run: before, isUnderWay: (task) => underWay.has(task) } }),
  });
  return { broken: running.then(() => new Promise<never>(() => undefined)) };
}

/** Stands for who tells people: what happens is told after it was written. */
const DEAF = { name: 'notifications', onEvent: (_event: RunEvent): void => undefined };

function notesOf({ busyWith }: LeasedRun): readonly string[] {
  return busyWith === null ? [] : [`Nothing was run: its concurrency group is taken by ${busyWith}.`];
}
