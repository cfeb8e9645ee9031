import type { System } from '../system.ts';
import { createFakeFetch, type FakeFetch } from './fake-fetch.ts';
import { createFakeFiles, type FakeFiles } from './fake-files.ts';
import { createFakeProcesses, type FakeProcesses } from './fake-processes.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';

/** A world for tests: time stands still, programs and servers do as they are told, files live in memory. */
export interface FakeSystem extends System {
  readonly clock: ManualClock;
  readonly processes: FakeProcesses;
  readonly files: FakeFiles;
  /** The scripts and the requests behind `fetch`. */
  readonly network: Omit<FakeFetch, 'fetch'>;
}

/** What a fake world starts with; all of it has a default. */
export interface FakeSystemOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Absolute; default `/project`. */
  readonly cwd?: string;
  /** Absolute path -> content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** ms since the epoch; default the first moment of 2026. */
  readonly now?: number;
  readonly platform?: NodeJS.Platform;
}

/** A fake world. Two made alike behave alike: also its random numbers are always the same. */
export function createFakeSystem(options: FakeSystemOptions = {}): FakeSystem {
  const clock = createManualClock(options.now);
  const files = createFakeFiles(options.files);
  const { fetch, ...network } = createFakeFetch(clock);
  const cwd = options.cwd ?? '/project';
  void files.makeDirectory(cwd);
  let drawn = 0;
  return {
    clock,
    files,
    fetch,
    network,
    processes: createFakeProcesses(clock),
    env: { PATH: '/bin', ...options.env },
    cwd,
    platform: options.platform ?? 'linux',
    pid: 1,
    randomHex: (bytes) => {
      drawn += 1;
      return drawn
        .toString(16)
        .padStart(2 * bytes, '0')
        .slice(-2 * bytes);
    },
  };
}
