import { type ChildProcess, spawn } from 'node:child_process';
import { startTicks, tagged } from './process-table.ts';

export type OutputStream = 'stdout' | 'stderr';

/** Environment variables of a process; names are kept as given. */
export type Env = Readonly<Record<string, string>>;

/** A program to start: argv as it is, never through a shell. */
export interface ProcessSpec {
  readonly argv: readonly string[];
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly env: Env;
  /** Hears every chunk the process prints, as bytes, while it runs. Called synchronously; must not keep the chunk. */
  readonly onOutput?: (stream: OutputStream, bytes: Buffer) => void;
}

/** How a process ended. Exactly one of `code`, `signal`, `startError` says why. */
export interface ProcessExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The system's error where the program could not be started at all (`ENOENT`, `EACCES`, `ENOTDIR`, `E2BIG`). */
  readonly startError?: NodeJS.ErrnoException;
  /** True where the process ended but something it started still holds its output open. */
  readonly outputHeld: boolean;
}

/** A started process, leader of a process group of its own. */
export interface RunningProcess {
  readonly pid: number | undefined;
  readonly exited: Promise<ProcessExit>;
  /** Sends a signal to the whole group; a group that is gone is not an error. */
  signal(name: NodeJS.Signals): void;
}

/** Processes as a port. */
export interface Processes {
  start(spec: ProcessSpec): RunningProcess;
  /** Pids of living processes whose environment holds `text`, and none of `others`; empty where the platform cannot tell. */
  tagged(text: string, others?: readonly string[]): Promise<number[]>;
  /** True for a process that is alive and was started at `startedAt` (see `startedAt`), so that reused pids do not count. */
  isAlive(pid: number, startedAt?: string): boolean;
  /** An opaque word for when a living process started; undefined where the platform cannot tell. */
  startedAt(pid: number): string | undefined;
  kill(pid: number, signal: NodeJS.Signals): void;
}

/** How long output may stay open after the process itself has ended, before it is left to itself. */
const HELD_OUTPUT_MS = 2_000;

/** The machine's processes. */
export const systemProcesses: Processes = {
  start,
  tagged,
  isAlive: (pid, startedAt) => isAlive(pid) && (startedAt === undefined || startTicks(pid) === startedAt),
  startedAt: startTicks,
  kill: quietKill,
};

function start(spec: ProcessSpec): RunningProcess {
  const [program, ...args] = spec.argv;
  let child: ChildProcess;
  try {
    child = spawn(program ?? '', args, {
      cwd: spec.cwd,
      env: spec.env,
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: spec.onOutput ? ['ignore', 'pipe', 'pipe'] : 'ignore',
    });
  } catch (thrown) {
    return neverStarted(thrown as NodeJS.ErrnoException);
  }
  if (spec.onOutput) listen(child, spec.onOutput);
  return {
    pid: child.pid,
    exited: exitOf(child),
    signal: (name) => signalGroup(child, name),
  };
}

function neverStarted(startError: NodeJS.ErrnoException): RunningProcess {
  const exited = Promise.resolve({ code: null, signal: null, startError, outputHeld: false });
  return { pid: undefined, exited, signal: () => undefined };
}

function listen(child: ChildProcess, onOutput: NonNullable<ProcessSpec['onOutput']>): void {
  child.stdout?.on('data', (bytes: Buffer) => onOutput('stdout', bytes));
  child.stderr?.on('data', (bytes: Buffer) => onOutput('stderr', bytes));
}

function exitOf(child: ChildProcess): Promise<ProcessExit> {
  return new Promise((resolve) => {
    let held: NodeJS.Timeout | undefined;
    child.once('error', (startError: NodeJS.ErrnoException) => {
      if (child.pid === undefined) resolve({ code: null, signal: null, startError, outputHeld: false });
    });
    child.once('exit', (code, signal) => {
      held = setTimeout(() => {
        leaveOutput(child);
        resolve({ code, signal, outputHeld: true });
      }, HELD_OUTPUT_MS);
    });
    child.once('close', (code, signal) => {
      clearTimeout(held);
      resolve({ code, signal, outputHeld: false });
    });
  });
}

// Whoever still holds the pipe goes on being read, so that its next write does not kill it, but keeps nothing of ours alive.
function leaveOutput(child: ChildProcess): void {
  for (const stream of [child.stdout, child.stderr]) {
    stream?.removeAllListeners('data');
    stream?.resume();
    (stream as unknown as { unref?: () => void } | null)?.unref?.();
  }
}

function signalGroup(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill(name);
  else quietKill(-child.pid, name);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function quietKill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone, or not ours: nothing is left to stop.
  }
}
