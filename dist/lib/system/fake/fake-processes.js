const FIRST_PID = 1_000;
/** Plays programs by script on `clock`. A program without a script is not there (`ENOENT`). */
export function createFakeProcesses(clock) {
    const scripts = [];
    const calls = [];
    const signals = [];
    const alive = new Map();
    const kill = (pid, signal) => {
        signals.push({ pid, signal });
        alive.get(pid)?.signal(signal);
    };
    return {
        calls,
        signals,
        kill,
        when: (match, script) => void scripts.unshift({ match, script }),
        start: (spec) => {
            calls.push(spec);
            const found = scripts.find(({ match }) => matches(match, spec));
            if (found === undefined)
                return notThere(spec);
            const pid = FIRST_PID + calls.length;
            const script = typeof found.script === 'function' ? found.script(spec) : found.script;
            const played = play(clock, spec, script, () => alive.delete(pid));
            alive.set(pid, played);
            return { pid, exited: played.exited, signal: (name) => kill(pid, name) };
        },
        tagged: async (text, others = []) => {
            const holds = ({ spec }, tag) => Object.entries(spec.env).some(([name, value]) => `${name}=${value}`.includes(tag));
            const isTagged = (played) => holds(played, text) && !others.some((other) => holds(played, other));
            return [...alive].filter(([, played]) => isTagged(played)).map(([pid]) => pid);
        },
        isAlive: (pid) => alive.has(pid),
        startedAt: (pid) => (alive.has(pid) ? String(pid) : undefined),
    };
}
function play(clock, spec, script, onEnd) {
    let end = () => undefined;
    const exited = new Promise((resolve) => {
        end = (exit) => {
            onEnd();
            resolve({ ...exit, outputHeld: false });
        };
    });
    const natural = script.signal ? { code: null, signal: script.signal } : { code: script.code ?? 0, signal: null };
    // Not before the caller holds the process.
    queueMicrotask(() => {
        if (script.stdout)
            spec.onOutput?.('stdout', Buffer.from(script.stdout));
        if (script.stderr)
            spec.onOutput?.('stderr', Buffer.from(script.stderr));
        if (script.after === undefined)
            end(natural);
        else if (Number.isFinite(script.after))
            clock.after(script.after, () => end(natural));
    });
    return {
        spec,
        exited,
        signal: (name) => {
            if (name === 'SIGKILL' || !script.ignores?.includes(name))
                end({ code: null, signal: name });
        },
    };
}
function matches(match, spec) {
    return typeof match === 'function' ? match(spec) : match.every((word, at) => spec.argv[at] === word);
}
function notThere({ argv }) {
    const startError = Object.assign(new Error(`spawn ${argv[0]} ENOENT`), { code: 'ENOENT' });
    const exit = { code: null, signal: null, startError, outputHeld: false };
    return { pid: undefined, exited: Promise.resolve(exit), signal: () => undefined };
}
