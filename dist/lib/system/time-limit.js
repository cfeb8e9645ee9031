import { createContext, Script } from 'node:vm';
const CALL = new Script('work()');
/**
 * Does work that never waits, and breaks it off after `ms`, wherever it stands: undefined then. For patterns that somebody else has
 * written, some of which would take longer than the machine lasts.
 */
export function withinTime(ms, work) {
    let done;
    const world = createContext({
        work: () => {
            done = { value: work() };
        },
    });
    try {
        CALL.runInContext(world, { timeout: Math.max(1, Math.round(ms)) });
    }
    catch (thrown) {
        if (!isTimeout(thrown))
            throw thrown;
    }
    return done;
}
/** Work that has so many ms in all: what there is no time left for is not done, and answers what it is given in place of it. */
export function createTimeBudget(ms) {
    let left = ms;
    return (work, otherwise) => {
        if (left <= 0)
            return otherwise;
        const began = performance.now();
        const done = withinTime(left, work);
        left -= performance.now() - began;
        return done === undefined ? otherwise : done.value;
    };
}
function isTimeout(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
        return false;
    return thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
