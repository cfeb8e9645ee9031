import type { Env, Processes } from './processes/processes.ts';
/** What a short helper program (git, a linter) answered. */
export interface Captured {
    /** Exit code; 127 where the program is not there, 126 where it cannot be run, 128 + n for a signal. */
    readonly code: number;
    readonly stdout: string;
    readonly stderr: string;
}
/** Runs a program to its end and keeps what it prints, at most `maxBytes` of each stream (default 64 MiB). Never throws. */
export declare function capture(processes: Processes, argv: readonly string[], options: {
    cwd: string;
    env: Env;
    maxBytes?: number;
}): Promise<Captured>;
/** The shell's convention for how a process ended: its code, or 128 + the number of the signal that ended it. */
export declare function exitCode(exit: {
    code: number | null;
    signal: NodeJS.Signals | null;
}): number;
