import { constants } from 'node:os';
/** Runs a program to its end and keeps what it prints, at most `maxBytes` of each stream (default 64 MiB). Never throws. */
export async function capture(processes, argv, options) {
    const limit = options.maxBytes ?? 64 * 2 ** 20;
    const kept = { stdout: [], stderr: [] };
    const sizes = { stdout: 0, stderr: 0 };
    const running = processes.start({
        argv,
        cwd: options.cwd,
        env: options.env,
        onOutput: (stream, bytes) => {
            const room = limit - sizes[stream];
            if (room <= 0)
                return;
            kept[stream].push(Buffer.from(bytes.subarray(0, room)));
            sizes[stream] += Math.min(room, bytes.length);
        },
    });
    const exit = await running.exited;
    const text = (stream) => Buffer.concat(kept[stream]).toString('utf8');
    if (exit.startError) {
        return { code: exit.startError.code === 'ENOENT' ? 127 : 126, stdout: '', stderr: exit.startError.message };
    }
    return { code: exitCode(exit), stdout: text('stdout'), stderr: text('stderr') };
}
/** The shell's convention for how a process ended: its code, or 128 + the number of the signal that ended it. */
export function exitCode(exit) {
    if (exit.code !== null)
        return exit.code;
    return 128 + (exit.signal === null ? 0 : (constants.signals[exit.signal] ?? 0));
}
