import { basename, relative } from 'node:path';
import { EXIT_STATUS } from '../../errors.ts';
import { createSystem } from '../../system/system.ts';
import { createOutput } from './output.ts';
import type { Interrupt, Streams } from './streams.ts';

const INTERRUPTS: readonly Interrupt[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * The process itself, as verbs see it. A reader that went away (`| head`) is no fault: what is written from then on is dropped, and what runs
 * goes on. So it does when a full disk takes no more, but then a result is lost, which must show.
 */
export function processStreams(): Streams {
  const abandoned = new AbortController();
  return {
    system: createSystem(),
    stdout: createOutput({
      descriptor: 1,
      stream: () => process.stdout,
      onLost: (error) => {
        if (error.code !== 'EPIPE') tellLostResult(error);
        abandoned.abort();
      },
    }),
    stderr: createOutput({ descriptor: 2, stream: () => process.stderr, onLost: () => undefined }),
    abandoned: abandoned.signal,
    readStdin,
    ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
    onInterrupt,
    exitNow: (status) => process.exit(status),
    program: programName(process.argv[1] ?? ''),
  };
}

function tellLostResult({ code, message }: NodeJS.ErrnoException): void {
  process.stderr.write(`error: The result cannot be written to stdout (${code ?? message}).\n`);
  process.once('exit', () => {
    process.exitCode = EXIT_STATUS.unavailable;
  });
}

// A terminal in line mode: what is typed comes a line at a time, and Ctrl-C stays the signal it is.
async function ask(question: string, signal: AbortSignal): Promise<string | undefined> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
  try {
    const closed = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
    return await Promise.race([lines.question(question, { signal }), closed]);
  } catch {
    return undefined;
  } finally {
    lines.close();
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function onInterrupt(fn: (signal: Interrupt) => void): () => void {
  for (const name of INTERRUPTS) process.on(name, fn);
  return () => {
    for (const name of INTERRUPTS) process.off(name, fn);
  };
}

// Installed, it is called by its own name; from a bare clone, through node.
function programName(script: string): string {
  const name = basename(script);
  return /\.[cm]?js$/.test(name) ? `node ${relative(process.cwd(), script) || name}` : 'orchestrator';
}
