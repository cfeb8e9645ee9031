import { type Clock, systemClock } from './clock.ts';
import { type Files, systemFiles } from './files.ts';
import { createLeanFetch, type LeanFetch } from './lean-fetch.ts';
import { type Env, type Processes, systemProcesses } from './processes/processes.ts';
import { createRandomHex } from './random-hex.ts';

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
export function createSystem(parts: Partial<System> = {}): System {
  return {
    clock: systemClock,
    processes: systemProcesses,
    files: systemFiles,
    fetch: (input, init) => fetch(input, init),
    ...(parts.fetch === undefined ? { leanFetch: createLeanFetch() } : {}),
    env: { ...process.env } as Env,
    cwd: process.cwd(),
    platform: process.platform,
    pid: process.pid,
    randomHex: createRandomHex(),
    ...parts,
  };
}
