import { createFakeFetch } from './fake-fetch.js';
import { createFakeFiles } from './fake-files.js';
import { createFakeProcesses } from './fake-processes.js';
import { createManualClock } from './manual-clock.js';
/** A fake world. Two made alike behave alike: also its random numbers are always the same. */
export function createFakeSystem(options = {}) {
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
