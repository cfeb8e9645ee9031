import type { Run, Task } from '../../run/run.ts';
import type { System } from '../../system/system.ts';
import { type RunContext } from '../facts/registration.ts';
import { type Patience } from '../send/patience.ts';
import type { Send } from '../send/sender.ts';
import type { Told, ToldFile } from '../told.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Notes } from './notes.ts';
/** One API being told of one run. */
export interface Teller {
    /** A task as it is now. */
    hear(task: Task): void;
    /** Something else than a task's state has changed. */
    hearAgain(task: string): void;
    /** Tells what is left, the end of the run where it has ended, and its logs. The caller's patience bounds it. */
    finish(run: Run): Promise<Leftover>;
}
/** What came of it. */
export interface Leftover {
    /** Undefined where everything was told. */
    readonly why: string | undefined;
    /** Tasks told in this session, tasks set aside, and tasks not told yet. */
    readonly told: number;
    readonly aside: number;
    readonly left: number;
}
export interface TellerOptions {
    readonly system: System;
    readonly send: Send;
    /** As `told` names it. */
    readonly api: string;
    /** The attempt's folder. */
    readonly folder: string;
    readonly told: Told;
    readonly file: ToldFile;
    readonly patience: Patience;
    readonly notes: Notes;
    readonly attemptOf: (local: number) => number;
    /** Hears what the API's own server tells people. */
    readonly elsewhere?: Elsewhere;
    /** Hears who asks that the run be cancelled; without it no signs of life are given. */
    readonly onCancelRequested?: (by: string) => void;
}
/** Begins to tell an API of a run: registers it at once, and sends what is heard from then on. */
export declare function createTeller(options: TellerOptions, run: Run, context: RunContext): Teller;
