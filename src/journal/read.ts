import { join } from 'node:path';
import { Fault, systemErrorCode } from '../errors.ts';
import { apply, replay } from '../run/apply.ts';
import type { RunEvent } from '../run/event.ts';
import type { Run } from '../run/run.ts';
import type { System } from '../system/system.ts';
import { lostEvents } from './repair.ts';
import { EVENTS_FILE, lastAttempt } from './run-folder.ts';

/** A run as its journal tells it. */
export interface StoredRun {
  /** A run whose process is gone reads as it will be repaired: what ran is `failed`, reason `lost`. */
  readonly run: Run;
  /** Absolute folder of the attempt. */
  readonly folder: string;
  readonly events: readonly RunEvent[];
  /** True while the process that runs it is alive. */
  readonly live: boolean;
}

/** Reads one attempt of a run; the newest where `attempt` is absent. Undefined where there is no such run. */
export async function readRun(
  system: System,
  stateDir: string,
  runId: string,
  attempt?: number,
): Promise<StoredRun | undefined> {
  const number = attempt ?? (await lastAttempt(system, stateDir, runId));
  if (number === 0) return undefined;
  const folder = join(stateDir, 'runs', runId, String(number));
  const events = await readEvents(system, folder);
  const run = replay(events);
  if (run === undefined) return undefined;
  const live = run.status === 'running' && system.processes.isAlive(run.origin.pid, run.origin.pid_started);
  const lost = live ? [] : lostEvents(run, events, system.clock.now());
  return { run: replayOnto(run, lost), folder, events: [...events, ...lost], live };
}

/** The newest attempt of every run in the state directory, newest first. Runs that cannot be read are left out. */
export async function listRuns(system: System, stateDir: string): Promise<StoredRun[]> {
  const names = await system.files.list(join(stateDir, 'runs'));
  return newestFirst(await Promise.all(names.map((name) => readQuietly(system, stateDir, name))));
}

/** Every attempt of every run, newest first. Those that cannot be read are left out. */
export async function listAttempts(system: System, stateDir: string): Promise<StoredRun[]> {
  const names = await system.files.list(join(stateDir, 'runs'));
  const attempts = await Promise.all(
    names.map(async (name) => {
      const last = await lastAttempt(system, stateDir, name);
      return Promise.all(Array.from({ length: last }, (_, index) => readQuietly(system, stateDir, name, index + 1)));
    }),
  );
  return newestFirst(attempts.flat());
}

async function readQuietly(
  system: System,
  stateDir: string,
  name: string,
  attempt?: number,
): Promise<StoredRun | undefined> {
  return readRun(system, stateDir, name, attempt).catch(() => undefined);
}

function newestFirst(stored: readonly (StoredRun | undefined)[]): StoredRun[] {
  const order = ({ run }: StoredRun): string => `${run.started_at} ${String(run.attempt).padStart(9)}`;
  return stored.filter((one) => one !== undefined).sort((a, b) => compare(order(b), order(a)));
}

/** The events of an attempt's folder. A torn last line (the process was killed while writing it) is left out. */
export async function readEvents(system: System, folder: string): Promise<RunEvent[]> {
  const path = join(folder, EVENTS_FILE);
  const text = await system.files.read(path).then(
    (bytes) => bytes.toString('utf8'),
    (thrown: unknown) => {
      if (systemErrorCode(thrown) === 'ENOENT') return '';
      throw thrown;
    },
  );
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return whole.split('\n').flatMap((line, index) => (line === '' ? [] : [parseLine(path, line, index + 1)]));
}

function parseLine(path: string, line: string, number: number): RunEvent {
  try {
    return JSON.parse(line) as RunEvent;
  } catch (cause) {
    throw new Fault('state_corrupt', `${path}:${number} is not a line of a journal.`, {
      cure: 'The file was changed by something else; move its folder away to start afresh.',
      cause,
    });
  }
}

function replayOnto(run: Run, events: readonly RunEvent[]): Run {
  return events.reduce<Run>((before, event) => apply(before, event), run);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
