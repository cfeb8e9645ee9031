import picomatch from 'picomatch';
/** Changes from bases already looked up, one a step. */
export function createChanges(baseOf) {
    const compiled = new Map();
    const matcher = (globs) => {
        const key = JSON.stringify(globs);
        const known = compiled.get(key) ?? picomatch([...globs], { dot: true });
        compiled.set(key, known);
        return known;
    };
    const filesFor = (node) => {
        const { files } = baseOf(node);
        return node.onlyChanged === undefined ? files : files.filter(withExclusions(node.onlyChanged, matcher));
    };
    return {
        filesFor,
        matches: (node, globs) => baseOf(node).files.some(withExclusions(globs, matcher)),
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
