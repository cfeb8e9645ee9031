import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

/** ms between the runner's requests to stop. */
export const CANCEL_LADDER = { terminate: 7_500, kill: 10_000 };
/** ms the runner waits for the output after the process has ended. */
const LAST_OUTPUT = 5_000;

/** A step's process. */
export interface NodeProcess {
  readonly pid: number | undefined;
  /** SIGINT, SIGTERM after 7.5 s, SIGKILL after 10 s: to the process alone, not to its children. */
  cancel(): void;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<{
    readonly status: number | null;
    readonly signal: NodeJS.Signals | null;
    readonly ms: number;
  }>;
}

/** Starts `node script`; whole lines of both streams go to `line` as they come. */
export function startNode(
  node: string,
  script: string,
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>>; line(text: string): void },
): NodeProcess {
  const { cwd, env, line } = options;
  const began = performance.now();
  const child = spawn(node, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lasts = [child.stdout, child.stderr].map((stream) => readLines(stream, line));
  const timers: NodeJS.Timeout[] = [];
  const ended = new Promise<Awaited<NodeProcess['ended']>>((done, fail) => {
    child.once('error', fail);
    child.once('exit', (status, signal) => {
      const late = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, LAST_OUTPUT);
      child.once('close', () => {
        for (const timer of [...timers, late]) clearTimeout(timer);
        for (const flush of lasts) flush();
        done({ status, signal, ms: performance.now() - began });
      });
    });
  });
  const signal = (name: NodeJS.Signals): void => {
    child.kill(name);
  };
  return {
    ...{ pid: child.pid, ended, signal },
    cancel: () => {
      signal('SIGINT');
      timers.push(setTimeout(() => signal('SIGTERM'), CANCEL_LADDER.terminate));
      timers.push(setTimeout(() => signal('SIGKILL'), CANCEL_LADDER.kill));
    },
  };
}

function readLines(stream: NodeJS.ReadableStream, line: (text: string) => void): () => void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) line(part.replace(/\r$/, ''));
  });
  return () => {
    if (rest !== '') line(rest);
    rest = '';
  };
}
