import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { callProgram } from '../../src/cli/program.ts';
import type { Interrupt, Streams } from '../../src/cli/streams/streams.ts';
import { createSystem, type System } from '../../src/system/system.ts';
import { createMemoryOutput } from './memory-output.ts';

/** What a call of the command line left behind. */
export interface CliResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Columns of both outputs; undefined stands for pipes. */
  readonly columns?: number;
  readonly system?: Partial<System>;
}

/** The process a test pretends to be; `interrupt` sends it a signal. */
export interface CliStreams {
  readonly streams: Streams;
  readonly result: (status: number) => CliResult;
  readonly interrupt: (signal: Interrupt) => void;
  /** Statuses given to `exitNow`. */
  readonly exits: readonly number[];
  readonly abandon: () => void;
}

const PATH = process.env.PATH ?? '';

/** Streams in memory over the real system, without this machine's environment. */
export function createCliStreams(options: CliOptions = {}): CliStreams {
  const stdout = createMemoryOutput(options.columns);
  const stderr = createMemoryOutput(options.columns);
  const listeners = new Set<(signal: Interrupt) => void>();
  const exits: number[] = [];
  const abandoned = new AbortController();
  const system = createSystem({ cwd: options.cwd ?? tmpdir(), env: { PATH, ...options.env }, ...options.system });
  return {
    exits,
    abandon: () => abandoned.abort(),
    interrupt: (signal) => {
      for (const listener of listeners) listener(signal);
    },
    result: (status) => ({ status, stdout: stdout.text(), stderr: stderr.text() }),
    streams: {
      system,
      stdout,
      stderr,
      abandoned: abandoned.signal,
      readStdin: async () => Buffer.from(options.stdin ?? ''),
      onInterrupt: (fn) => {
        listeners.add(fn);
        return () => listeners.delete(fn);
      },
      exitNow: (status) => exits.push(status),
      program: 'orchestrator',
    },
  };
}

/** Calls the command line in this process. */
export async function callCli(words: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const { streams, result } = createCliStreams(options);
  return result(await callProgram(words, streams));
}

/** A temporary folder with these files; removed when the test ends. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cli-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
