import { randomBytes } from 'node:crypto';
/**
 * The outside world as notifiers see it on a server: time, chance, and of the environment what is given. Files and processes are out of
 * reach, and requests go by the notifier's transport alone.
 */
export function sealedSystem(clock, env) {
    return {
        clock,
        env,
        files: outOfReach('files'),
        processes: outOfReach('processes'),
        fetch: () => Promise.reject(new Error('Requests of notifiers go through the guard.')),
        cwd: '/',
        platform: 'linux',
        pid: 0,
        randomHex: (bytes) => randomBytes(bytes).toString('hex'),
    };
}
function outOfReach(what) {
    return new Proxy({}, {
        get: () => {
            throw new Error(`Notifiers have no ${what} on a server.`);
        },
    });
}
