import { type Clock } from './clock.ts';
import { type Files } from './files.ts';
import { type LeanFetch } from './lean-fetch.ts';
import { type Env, type Processes } from './processes/processes.ts';
/** The outside world as one small port. Everything inside takes it as an argument; only the doors make one. */
export interface System {
    readonly clock: Clock;
    readonly processes: Processes;
    readonly files: Files;
    readonly fetch: typeof fetch;
    /** For many small requests; absent where only `fetch` was given. */
    readonly leanFetch?: LeanFetch;
    /** The environment as it was found; never written to. */
    readonly env: Env;
    /** Absolute path relative paths are read from. */
    readonly cwd: string;
    readonly platform: NodeJS.Platform;
    /** This process, for locks and records. */
    readonly pid: number;
    /** `bytes` random bytes as lower-case hex. */
    randomHex(bytes: number): string;
}
/** The real world of this process, with any part replaced by `parts`. */
export declare function createSystem(parts?: Partial<System>): System;
