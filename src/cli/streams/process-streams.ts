import { basename, relative } from 'node:path';
import type { WriteStream } from 'node:tty';
import { EXIT_STATUS } from '../../errors.ts';
import type { OutputPort } from '../../report/output-port.ts';
import { createSystem } from '../../system/system.ts';
import type { Interrupt, Streams } from './streams.ts';

const INTERRUPTS: readonly Interrupt[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The process itself, as verbs see it. */
export function processStreams(): Streams {
  const abandoned = new AbortController();
  return {
    system: createSystem(),
    stdout: outputOf(process.stdout, () => abandoned.abort()),
    stderr: outputOf(process.stderr, () => undefined),
    abandoned: abandoned.signal,
    readStdin,
    onInterrupt,
    exitNow: (status) => process.exit(status),
    program: programName(process.argv[1] ?? ''),
  };
}

// A reader that went away (`| head`) is no fault: what is written from then on is dropped, and what runs goes on. So it does when a full
// disk takes no more, but then a result is lost, which must show.
function outputOf(stream: NodeJS.WriteStream, onGone: () => void): OutputPort {
  let isGone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isGone && error.code !== 'EPIPE' && stream === process.stdout) tellLostResult(error);
    isGone = true;
    onGone();
  });
  const screen = stream as Partial<WriteStream>;
  return {
    write: (text) => {
      if (!isGone) stream.write(text);
    },
    get columns() {
      return screen.columns;
    },
    get rows() {
      return screen.rows;
    },
    isTTY: stream.isTTY === true,
  };
}

function tellLostResult({ code, message }: NodeJS.ErrnoException): void {
  process.stderr.write(`error: The result cannot be written to stdout (${code ?? message}).\n`);
  process.once('exit', () => {
    process.exitCode = EXIT_STATUS.unavailable;
  });
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
