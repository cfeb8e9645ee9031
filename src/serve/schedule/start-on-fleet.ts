import type { TaskClient } from '../../client/task-client.ts';
import { earlierSuccesses } from '../../submit/earlier-successes.ts';
import { fleetFault, isPassing } from '../../submit/fleet-faults.ts';
import { type HandedOver, handOver } from '../../submit/hand-over.ts';
import { type MadeSubmission, makeSubmission } from '../../submit/make-submission.ts';
import { sleep } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';
import { readPlanNow } from '../running/read-plan.ts';
import type { NotStarted, StartedRun, StartTick, Tick } from './scheduled-plan.ts';
import { isTooLate } from './turn.ts';

/** How a server hands plans over. */
export interface HandOver {
  /** Takes the last commit where the work tree has changes besides. */
  readonly allowDirty: boolean;
}

/** What scheduled plans are handed over with. */
export interface FleetStarterOptions extends HandOver {
  readonly system: System;
  /** Absolute. */
  readonly stateDir: string;
  /** Of the server itself. */
  readonly client: Pick<TaskClient, 'submitFleetRun' | 'listRuns' | 'getRunAttempt'>;
  /** Names the run of a tick, so that it is one however often it is handed over. */
  readonly sourceKey: (tick: Tick) => string;
  /** Whether this run was taken, although no answer said so. */
  readonly isTaken: (runId: string, sourceKey: string) => Promise<boolean>;
  /** Hears what people should know of a tick that is handed over. */
  readonly onNote: (tick: Tick, note: string) => void;
}

/** Between two rounds of asking a fleet that does not answer, ms. */
const AGAIN_MS = 10_000;

/**
 * Hands the plan of a tick to the fleet, as its file is at that moment, with the params of its schedule. A fleet that does not answer is asked
 * until the tick is too late. What the fleet has goes on without this server: here its run has ended as soon as it has begun. Rejects with a
 * Fault where the plan is broken by then, or cannot be handed over.
 */
export function createFleetStarter(options: FleetStarterOptions): StartTick {
  const { clock } = options.system;
  return async (tick, signal) => {
    const tell = onceEach((note) => options.onNote(tick, note));
    const sourceKey = options.sourceKey(tick);
    let runId: string | undefined;
    for (;;) {
      const { submission, notes } = await submissionOf(tick, sourceKey, runId, options);
      notes.forEach(tell);
      // A round after midnight asks for the run that the first one asked for.
      runId = submission.run.run_id;
      try {
        return startedBy(await handOver(options.client, submission, clock, signal));
      } catch (thrown) {
        if (!isPassing(thrown)) throw fleetFault(thrown, HERE);
        if (isTooLate(tick, clock) || signal.aborted) {
          if (await options.isTaken(runId, sourceKey).catch(() => false)) return begun(runId);
          if (signal.aborted) return { outcome: 'released', why: 'The server stops.' };
          throw fleetFault(thrown, HERE);
        }
        tell(`The fleet does not take it yet: ${thrown.message}`);
      }
      await sleep(clock, AGAIN_MS, signal);
    }
  };
}

const HERE = 'this server';

async function submissionOf(
  { plan, rule }: Tick,
  sourceKey: string,
  runId: string | undefined,
  { system, stateDir, allowDirty, client }: FleetStarterOptions,
): Promise<MadeSubmission> {
  const graph = await readPlanNow(system, plan, rule.params);
  return makeSubmission(graph, {
    system,
    stateDir,
    allowDirty,
    sourceKey,
    // The records of what the fleet did are not here.
    successes: (counts) => earlierSuccesses(client, graph, counts),
    ...(runId === undefined ? {} : { runId }),
  });
}

function startedBy(handed: HandedOver): StartedRun | NotStarted {
  return handed.kind === 'taken' ? begun(handed.run.run_id) : { outcome: 'skipped', why: handed.why };
}

function begun(run_id: string): StartedRun {
  return { run_id, ended: Promise.resolve() };
}

function onceEach(tell: (note: string) => void): (note: string) => void {
  const told = new Set<string>();
  return (note) => {
    if (!told.has(note)) tell(note);
    told.add(note);
  };
}
