import { spawn } from 'node:child_process';
import { startTicks, tagged } from './process-table.js';
/** How long output may stay open after the process itself has ended, before it is left to itself. */
const HELD_OUTPUT_MS = 2_000;
/** The machine's processes. */
export const systemProcesses = {
    start,
    tagged,
    isAlive: (pid, startedAt) => isAlive(pid) && (startedAt === undefined || startTicks(pid) === startedAt),
    startedAt: startTicks,
    kill: quietKill,
};
function start(spec) {
    const [program, ...args] = spec.argv;
    let child;
    try {
        child = spawn(program ?? '', args, {
            cwd: spec.cwd,
            env: spec.env,
            detached: process.platform !== 'win32',
            windowsHide: true,
            stdio: spec.onOutput ? ['ignore', 'pipe', 'pipe'] : 'ignore',
        });
    }
    catch (thrown) {
        return neverStarted(thrown);
    }
    if (spec.onOutput)
        listen(child, spec.onOutput);
    return {
        pid: child.pid,
        exited: exitOf(child),
        signal: (name) => signalGroup(child, name),
    };
}
function neverStarted(startError) {
    const exited = Promise.resolve({ code: null, signal: null, startError, outputHeld: false });
    return { pid: undefined, exited, signal: () => undefined };
}
function listen(child, onOutput) {
    child.stdout?.on('data', (bytes) => onOutput('stdout', bytes));
    child.stderr?.on('data', (bytes) => onOutput('stderr', bytes));
}
function exitOf(child) {
    return new Promise((resolve) => {
        let held;
        child.once('error', (startError) => {
            if (child.pid === undefined)
                resolve({ code: null, signal: null, startError, outputHeld: false });
        });
        child.once('exit', (code, signal) => {
            held = setTimeout(() => {
                leaveOutput(child);
                resolve({ code, signal, outputHeld: true });
            }, HELD_OUTPUT_MS);
        });
        child.once('close', (code, signal) => {
            clearTimeout(held);
            resolve({ code, signal, outputHeld: false });
        });
    });
}
// Whoever still holds the pipe goes on being read, so that its next write does not kill it, but keeps nothing of ours alive.
function leaveOutput(child) {
    for (const stream of [child.stdout, child.stderr]) {
        stream?.removeAllListeners('data');
        stream?.resume();
        stream?.unref?.();
    }
}
function signalGroup(child, name) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32')
        child.kill(name);
    else
        quietKill(-child.pid, name);
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (thrown) {
        return thrown.code === 'EPERM';
    }
}
function quietKill(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // Already gone, or not ours: nothing is left to stop.
    }
}
