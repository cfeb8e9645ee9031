import { systemClock } from './clock.js';
import { systemFiles } from './files.js';
import { createLeanFetch } from './lean-fetch.js';
import { systemProcesses } from './processes/processes.js';
import { createRandomHex } from './random-hex.js';
/** The real world of this process, with any part replaced by `parts`. */
export function createSystem(parts = {}) {
    return {
        clock: systemClock,
        processes: systemProcesses,
        files: systemFiles,
        fetch: (input, init) => fetch(input, init),
        ...(parts.fetch === undefined ? { leanFetch: createLeanFetch() } : {}),
        env: { ...process.env },
        cwd: process.cwd(),
        platform: process.platform,
        pid: process.pid,
        randomHex: createRandomHex(),
        ...parts,
    };
}
