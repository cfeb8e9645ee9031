import { join } from 'node:path';
import { toFault } from '../errors.ts';
import { readRun, type StoredRun } from '../journal/read.ts';
import type { Database } from '../store/database.ts';
import { hasEnded } from '../store/runs/get-run.ts';
import { sourceKey } from '../sync/facts/registration.ts';
import { tidyBase } from '../sync/send/sender.ts';
import { type SyncOptions, syncRun } from '../sync/sync.ts';
import { readTold } from '../sync/told.ts';
import { sleep } from '../system/clock.ts';

/** Runs of the state directory on their way into the store. */
export interface Intake {
  /** Resolves when every run that was there at the start was looked at. */
  readonly begun: Promise<void>;
  /** Looks at no further run; resolves when nothing is under way. */
  stop(): Promise<void>;
}

export interface IntakeOptions extends SyncOptions {
  readonly database: Database;
  /** How often new runs are looked for, ms; default 3,000. */
  readonly every?: number;
  /** Hears of each run that was taken in. */
  readonly onTaken: (run: string) => void;
  /** Hears once of each run that cannot be taken in, or not whole. */
  readonly onRefused: (run: string, why: string) => void;
}

const EVERY_MS = 3_000;

/**
 * Takes runs that nobody told the server of into its store, as `orchestrator sync` would: those from before it was there, and those
 * whose process ended without a word. A run that still goes on tells of itself. Safe to repeat; what was taken in is not looked at again.
 */
export function startIntake(options: IntakeOptions): Intake {
  const { system, every = EVERY_MS } = options;
  const stopping = new AbortController();
  const settled = new Set<string>();
  const look = async (): Promise<void> => {
    for (const { name, attempt } of await attempts(options)) {
      if (stopping.signal.aborted) return;
      const key = `${name}, attempt ${attempt}`;
      if (!settled.has(key) && (await takeIn(options, name, attempt, key))) settled.add(key);
    }
  };
  const begun = look();
  const go = async (): Promise<void> => {
    await begun;
    while (!stopping.signal.aborted) {
      await sleep(system.clock, every, stopping.signal);
      await look();
    }
  };
  const going = go();
  return {
    begun,
    stop: async () => {
      stopping.abort();
      await going;
    },
  };
}

/** True where there is nothing more to do about this attempt. */
async function takeIn(options: IntakeOptions, name: string, attempt: number, words: string): Promise<boolean> {
  try {
    const stored = await readRun(options.system, options.stateDir, name, attempt);
    if (stored === undefined || stored.live) return false;
    if (await isKnown(options, stored)) return true;
    const result = await syncRun(options, name, attempt);
    if (result === undefined || result.state === 'left' || result.state === 'busy') return false;
    if (result.state === 'partly') options.onRefused(`A part of ${words},`, result.notes.join(' '));
    options.onTaken(words);
    return true;
  } catch (thrown) {
    const fault = toFault(thrown);
    // The database is away: tried again.
    if (fault.code === 'unavailable') return false;
    options.onRefused(words, fault.message);
    return true;
  }
}

/** Whether the store has all of a run. What a run could not tell itself is told again, though its end may be known already. */
async function isKnown({ database, system, baseUrl }: IntakeOptions, { run, folder }: StoredRun): Promise<boolean> {
  if (!(await hasEnded(database, run.run_id, sourceKey(run)))) return false;
  const { header, done } = await readTold(system, folder, tidyBase(baseUrl));
  return header === undefined || done;
}

async function attempts({ system, stateDir }: SyncOptions): Promise<Array<{ name: string; attempt: number }>> {
  const folder = join(stateDir, 'runs');
  const names = await system.files.list(folder).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => {
      const numbers = await system.files.list(join(folder, name)).catch(() => []);
      return numbers.filter((number) => /^[1-9]\d*$/.test(number)).map((number) => ({ name, attempt: Number(number) }));
    }),
  );
  return found.flat().sort((a, b) => a.attempt - b.attempt);
}
