import type { Clock } from '../clock.ts';
import type { Processes, ProcessSpec } from '../processes/processes.ts';
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
    readonly signals: readonly {
        readonly pid: number;
        readonly signal: NodeJS.Signals;
    }[];
}
/** Plays programs by script on `clock`. A program without a script is not there (`ENOENT`). */
export declare function createFakeProcesses(clock: Clock): FakeProcesses;
