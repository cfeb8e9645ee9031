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
/** The machine's processes. */
export declare const systemProcesses: Processes;
