import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The command line as it is shipped, built from the sources as they are now. */
export interface BuiltCli {
  readonly path: string;
  start(args: readonly string[], options: StartOptions): StartedCli;
  remove(): void;
}

export interface StartOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A command that becomes the one it is given, as `nsenter` does. */
  readonly through?: readonly string[];
}

/** A running process of it. */
export interface StartedCli {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves once stdout and stderr together hold `text`. */
  prints(text: string): Promise<void>;
  readonly ended: Promise<{ status: number | null; signal: string | null; stdout: string; stderr: string }>;
}

/** Bundles the sources into a temporary folder, as the build does. */
export function buildCli(): BuiltCli {
  const folder = mkdtempSync(join(tmpdir(), 'built-cli-'));
  const root = resolve(import.meta.dirname, '../..');
  const script = `import { bundle } from './scripts/build/bundle.mjs'; await bundle(${JSON.stringify({ root, out: folder })});`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, stdio: 'pipe' });
  const path = join(folder, 'cli.js');
  return {
    path,
    start: (args, options) => start(path, args, options),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function start(path: string, args: readonly string[], options: StartOptions): StartedCli {
  const env = { PATH: process.env.PATH ?? '', HOME: options.cwd, CI: '1', ...options.env };
  const [command = '', ...words] = [...(options.through ?? []), process.execPath, path, ...args];
  const child = spawn(command, words, { cwd: options.cwd, env });
  const kept = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      kept[name] += text;
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<Awaited<StartedCli['ended']>>((done) => {
    child.once('close', (status, signal) => done({ status, signal, ...kept }));
  });
  const prints = (text: string): Promise<void> =>
    new Promise((done, fail) => {
      const look = (): void => {
        if (!`${kept.stdout}${kept.stderr}`.includes(text)) return;
        waiting.delete(look);
        done();
      };
      waiting.add(look);
      look();
      void ended.then(() => fail(new Error(`It ended without printing ${text}:\n${kept.stderr}`)));
    });
  return { child, prints, ended };
}
