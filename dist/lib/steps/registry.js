import { Fault } from '../errors.js';
import { nearest } from '../plan/did-you-mean.js';
/** A registry of `runners`. Throws `usage` where two have one name, so that nothing built in is replaced unseen. */
export function createRegistry(runners) {
    const byName = new Map();
    for (const runner of runners) {
        if (byName.has(runner.name))
            throw taken(runner.name);
        byName.set(runner.name, runner);
    }
    return {
        get: (name) => byName.get(name),
        names: () => [...byName.keys()],
        nearest: (name) => nearest(name, byName.keys()),
    };
}
function taken(name) {
    return new Fault('usage', `There are two step runners called ${name}.`, {
        cure: 'Give yours a name of its own; a runner that is there is never replaced.',
    });
}
