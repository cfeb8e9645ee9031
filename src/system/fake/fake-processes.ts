import type { Clock } from '../clock.ts';
import type { ProcessExit, Processes, ProcessSpec, RunningProcess } from '../processes/processes.ts';

/** What a scripted program does when it is started. */
export interface ProcessScript {
  readonly stdout?: string | Uint8Array;
  readonly stderr?: string | Uint8Array;
  /** Exit code; default 0. */
  readonly code?: number;
  /** The signal that ends it, in place of an exit code. */
  readonly signal?: NodeJS.Signals;
  /** ms of the fake clock until it ends; it has printed at once. Default: it ends at once. `Infinity`: only a signal ends it. */
  readonly after?: number;
  /** Signals it does not heed; SIGKILL ends everything. */
  readonly ignores?: readonly NodeJS.Signals[];
}

/** Which programs a script is for: those whose argv begins with these words, or those the function picks. */
export type ProcessMatch = readonly string[] | ((spec: ProcessSpec) => boolean);

/** Processes that are only played. */
export interface FakeProcesses extends Processes {
  /** Says what a program does; of several scripts that match, the newest is taken. */
  when(match: ProcessMatch, script: ProcessScript | ((spec: ProcessSpec) => ProcessScript)): void;
  /** Every program started so far, in order. */
  readonly calls: readonly ProcessSpec[];
  /** Every signal sent so far, in order. */
  readonly signals: readonly { readonly pid: number; readonly signal: NodeJS.Signals }[];
}

const FIRST_PID = 1_000;

/** Plays programs by script on `clock`. A program without a script is not there (`ENOENT`). */
export function createFakeProcesses(clock: Clock): FakeProcesses {
  const scripts: { match: ProcessMatch; script: ProcessScript | ((spec: ProcessSpec) => ProcessScript) }[] = [];
  const calls: ProcessSpec[] = [];
  const signals: { pid: number; signal: NodeJS.Signals }[] = [];
  const alive = new Map<number, Played>();
  const kill = (pid: number, signal: NodeJS.Signals): void => {
    signals.push({ pid, signal });
    alive.get(pid)?.signal(signal);
  };
  return {
    calls,
    signals,
    kill,
    when: (match, script) => void scripts.unshift({ match, script }),
    start: (spec) => {
      calls.push(spec);
      const found = scripts.find(({ match }) => matches(match, spec));
      if (found === undefined) return notThere(spec);
      const pid = FIRST_PID + calls.length;
      const script = typeof found.script === 'function' ? found.script(spec) : found.script;
      const played = play(clock, spec, script, () => alive.delete(pid));
      alive.set(pid, played);
      return { pid, exited: played.exited, signal: (name) => kill(pid, name) };
    },
    tagged: async (text, others = []) => {
      const holds = ({ spec }: Played, tag: string): boolean =>
        Object.entries(spec.env).some(([name, value]) => `${name}=${value}`.includes(tag));
      const isTagged = (played: Played): boolean =>
        holds(played, text) && !others.some((other) => holds(played, other));
      return [...alive].filter(([, played]) => isTagged(played)).map(([pid]) => pid);
    },
    isAlive: (pid) => alive.has(pid),
    startedAt: (pid) => (alive.has(pid) ? String(pid) : undefined),
  };
}

interface Played {
  readonly spec: ProcessSpec;
  readonly exited: Promise<ProcessExit>;
  signal(name: NodeJS.Signals): void;
}

function play(clock: Clock, spec: ProcessSpec, script: ProcessScript, onEnd: () => void): Played {
  let end: (exit: Pick<ProcessExit, 'code' | 'signal'>) => void = () => undefined;
  const exited = new Promise<ProcessExit>((resolve) => {
    end = (exit) => {
      onEnd();
      resolve({ ...exit, outputHeld: false });
    };
  });
  const natural = script.signal ? { code: null, signal: script.signal } : { code: script.code ?? 0, signal: null };
  // Not before the caller holds the process.
  queueMicrotask(() => {
    if (script.stdout) spec.onOutput?.('stdout', Buffer.from(script.stdout as Uint8Array));
    if (script.stderr) spec.onOutput?.('stderr', Buffer.from(script.stderr as Uint8Array));
    if (script.after === undefined) end(natural);
    else if (Number.isFinite(script.after)) clock.after(script.after, () => end(natural));
  });
  return {
    spec,
    exited,
    signal: (name) => {
      if (name === 'SIGKILL' || !script.ignores?.includes(name)) end({ code: null, signal: name });
    },
  };
}

function matches(match: ProcessMatch, spec: ProcessSpec): boolean {
  return typeof match === 'function' ? match(spec) : match.every((word, at) => spec.argv[at] === word);
}

function notThere({ argv }: ProcessSpec): RunningProcess {
  const startError = Object.assign(new Error(`spawn ${argv[0]} ENOENT`), { code: 'ENOENT' });
  const exit: ProcessExit = { code: null, signal: null, startError, outputHeld: false };
  return { pid: undefined, exited: Promise.resolve(exit), signal: () => undefined };
}
