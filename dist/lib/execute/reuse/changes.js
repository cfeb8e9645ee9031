import picomatch from 'picomatch';
import { createTimeBudget } from '../../system/time-limit.js';
/**
 * Changes from bases already looked up, one a step. `ms`: how long all comparing may take where globs and names are anybody's, since some
 * never come to an end; what there is no time for counts as changed.
 */
export function createChanges(baseOf, { ms } = {}) {
    const inTime = ms === undefined ? (work) => work() : createTimeBudget(ms);
    const compiled = new Map();
    const matcher = (globs) => {
        const key = JSON.stringify(globs);
        const known = compiled.get(key) ?? picomatch([...globs], { dot: true });
        compiled.set(key, known);
        return known;
    };
    const filesFor = (node) => {
        const { files } = baseOf(node);
        const { onlyChanged } = node;
        return onlyChanged === undefined ? files : inTime(() => files.filter(withExclusions(onlyChanged, matcher)), files);
    };
    return {
        filesFor,
        matches: (node, globs) => {
            const { files } = baseOf(node);
            return inTime(() => files.some(withExclusions(globs, matcher)), files.length > 0);
        },
        unchangedSince: (node) => {
            if (node.onlyChanged === undefined || filesFor(node).length > 0)
                return undefined;
            return `No file matching ${node.onlyChanged.join(', ')} changed since ${baseOf(node).label}`;
        },
    };
}
// As in .gitignore and GitHub's path filters: a later `!glob` takes out what an earlier one let in.
function withExclusions(globs, matcher) {
    return (file) => globs.reduce((is, glob) => (glob.startsWith('!') ? is && !matcher([glob.slice(1)])(file) : is || matcher([glob])(file)), false);
}
