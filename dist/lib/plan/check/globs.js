/** Tells globs that cannot match anything in a folder: not closed, absolute, or climbing out of it. The matcher is loaded only where there is one. */
export async function tellBadGlobs(file) {
    const globbing = file.steps.filter(({ step }) => Object.values(globsOf(step)).some((globs) => globs !== undefined));
    if (globbing.length === 0)
        return;
    const { default: matcher } = await import('picomatch');
    for (const { step, path } of globbing) {
        for (const [place, globs] of Object.entries(globsOf(step)))
            tell(globs, [...path, ...place.split('.')], file, matcher);
    }
}
function globsOf(step) {
    return {
        only_changed: step.only_changed,
        artifacts: step.artifacts,
        'cache.inputs': step.cache?.inputs,
        'cache.outputs': step.cache?.outputs,
        'pull_request.paths': step.pull_request?.paths,
    };
}
function tell(globs, path, { faults }, matcher) {
    if (globs === undefined)
        return;
    const list = typeof globs === 'string' ? [globs] : globs;
    for (const [index, glob] of list.entries()) {
        const wrong = glob.includes('${{') ? undefined : whatIsWrong(glob, matcher);
        if (wrong)
            faults.error('bad-glob', { path: typeof globs === 'string' ? path : [...path, index] }, `The glob "${glob}" ${wrong.fault}.`, wrong.cure);
    }
}
function whatIsWrong(glob, matcher) {
    const pattern = glob.replace(/^!/, '');
    if (pattern === '')
        return { fault: 'names no file', cure: 'Write a pattern after the `!`.' };
    if (pattern.startsWith('/') || /^[A-Za-z]:[\\/]/.test(pattern))
        return { fault: 'is absolute', cure: 'Write it relative to the working directory.' };
    if (pattern.split('/').includes('..'))
        return { fault: 'leaves the working directory', cure: 'Name files below it.' };
    const open = unclosedBracket(pattern);
    if (open !== undefined)
        return {
            fault: `does not close its \`${open}\``,
            cure: `Close it, or write \`\\${open}\` to mean the sign itself.`,
        };
    try {
        // Without `debug` what is no regular expression becomes one that never matches.
        matcher.makeRe(pattern, { debug: true });
        return undefined;
    }
    catch {
        return { fault: 'cannot be read', cure: 'Write `*`, `**`, `?`, `[abc]` and `{a,b}` only.' };
    }
}
const CLOSING = { '[': ']', '{': '}', '(': ')' };
function unclosedBracket(pattern) {
    const open = [];
    for (const sign of pattern.replace(/\\./g, '')) {
        if (open.at(-1) === '[' && sign !== ']')
            continue;
        if (sign in CLOSING)
            open.push(sign);
        else if (sign === CLOSING[open.at(-1) ?? ''])
            open.pop();
    }
    return open[0];
}
