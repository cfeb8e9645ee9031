import type { Run } from '../run/run.ts';
import type { System } from '../system/system.ts';
import type { RunContext } from './facts/registration.ts';
import type { Elsewhere } from './teller/elsewhere.ts';
import type { Notes } from './teller/notes.ts';
import { type Leftover, type Teller } from './teller/teller.ts';
/** How an API is reached. */
export interface ApiAddress {
    readonly baseUrl: string;
    /** A function is asked before every request: tokens of CI jobs end. What it throws is why nothing can be sent. */
    readonly token?: string | (() => Promise<string | undefined>);
}
export interface SessionOptions extends ApiAddress {
    readonly system: System;
    readonly stateDir: string;
    /** The attempt's folder. */
    readonly folder: string;
    readonly notes: Notes;
    readonly elsewhere?: Elsewhere;
    readonly onCancelRequested?: (by: string) => void;
}
/** The time in which one process, and no other, tells an API of a run. */
export interface Session {
    readonly teller: Teller;
    /** Tells what is left within `ms`, or until `signal` aborts, and ends the session. */
    close(run: Run, ms: number, signal?: AbortSignal): Promise<Leftover>;
}
/** Begins to tell of a run; undefined where another process does. */
export declare function openSession(options: SessionOptions, run: Run, context: Promise<RunContext>): Promise<Session | undefined>;
