import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import type { BuiltCli, StartedCli } from './built-cli.ts';

/** A `serve` of the built command line that answers. */
export interface ServedCli extends StartedCli {
  readonly url: string;
  /** What `server-token` holds. */
  readonly token: string;
}

/** Starts `orchestrator serve` on a free port, or that given, in `cwd`; resolves once it answers. It is killed with the test where it still runs then. */
export async function startServe(
  cli: BuiltCli,
  words: readonly string[],
  options: { cwd: string; port?: number; env?: Readonly<Record<string, string>> },
): Promise<ServedCli> {
  const started = cli.start(['serve', '--port', String(options.port ?? 0), ...words], options);
  onTestFinished(() => void started.child.kill('SIGKILL'));
  await started.prints('Ctrl-C stops it.');
  const { url, token_file } = JSON.parse(readFileSync(join(options.cwd, '.orchestrator/server.json'), 'utf8'));
  return { ...started, url, token: existsSync(token_file) ? readFileSync(token_file, 'utf8').trim() : '' };
}

const run = promisify(execFile);

/** What curl printed, and the status of the answer. */
export interface Curled {
  readonly status: number;
  readonly headers: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came back
  readonly body: any;
}

/** Calls the real curl with these words. */
export async function curl(...words: string[]): Promise<Curled> {
  const { stdout } = await run('curl', ['-sS', '-i', ...words], { encoding: 'utf8', timeout: 20_000 });
  const [headers = '', ...rest] = stdout.replaceAll('\r', '').split('\n\n');
  const text = rest.join('\n\n');
  const isJson = /^content-type: [\w/+.-]*json/im.test(headers);
  return { status: Number(headers.split(' ')[1]), headers, body: isJson ? JSON.parse(text) : text };
}
