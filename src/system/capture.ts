import { constants } from 'node:os';
import type { Env, Processes } from './processes/processes.ts';

/** What a short helper program (git, a linter) answered. */
export interface Captured {
  /** Exit code; 127 where the program is not there, 126 where it cannot be run, 128 + n for a signal. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end and keeps what it prints, at most `maxBytes` of each stream (default 64 MiB). Never throws. */
export async function capture(
  processes: Processes,
  argv: readonly string[],
  options: { cwd: string; env: Env; maxBytes?: number },
): Promise<Captured> {
  const limit = options.maxBytes ?? 64 * 2 ** 20;
  const kept = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  const sizes = { stdout: 0, stderr: 0 };
  const running = processes.start({
    argv,
    cwd: options.cwd,
    env: options.env,
    onOutput: (stream, bytes) => {
      const room = limit - sizes[stream];
      if (room <= 0) return;
      kept[stream].push(Buffer.from(bytes.subarray(0, room)));
      sizes[stream] += Math.min(room, bytes.length);
    },
  });
  const exit = await running.exited;
  const text = (stream: 'stdout' | 'stderr'): string => Buffer.concat(kept[stream]).toString('utf8');
  if (exit.startError) {
    return { code: exit.startError.code === 'ENOENT' ? 127 : 126, stdout: '', stderr: exit.startError.message };
  }
  return { code: exitCode(exit), stdout: text('stdout'), stderr: text('stderr') };
}

/** The shell's convention for how a process ended: its code, or 128 + the number of the signal that ended it. */
export function exitCode(exit: { code: number | null; signal: NodeJS.Signals | null }): number {
  if (exit.code !== null) return exit.code;
  return 128 + (exit.signal === null ? 0 : (constants.signals[exit.signal] ?? 0));
}
