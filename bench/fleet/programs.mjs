import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('cli.js', new URL(process.env.BENCH_DIST ?? '../../dist/', import.meta.url)));

/** Starts our command line with these words in `cwd`; resolves once a line of what it prints has `ready`. */
export async function startOurs(words, { cwd, env = {}, ready }) {
  const { NODE_EXTRA_CA_CERTS: _, CI: __, ...clean } = process.env;
  const profile = process.env.BENCH_PROFILE === words[0] ? ['--cpu-prof', '--cpu-prof-interval=200'] : [];
  return startProgram([...profile, cli, ...words], { cwd, env: { ...clean, ...env, NO_COLOR: '1' }, ready });
}

// One listener for each program that runs.
process.setMaxListeners(50);

/** Starts a program of this Node; it ends with SIGTERM, and with this process. */
export async function startProgram(args, { cwd, env, ready }) {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(child, 'exit');
  let said = '';
  const isReady = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => {
        said = `${said}${line}\n`.slice(-4_000);
        if (line.includes(ready)) resolve(line);
      });
    }
  });
  const early = ended.then(([code]) => Promise.reject(new Error(`${args.join(' ')} ended with ${code}\n${said}`)));
  early.catch(() => undefined);
  const line = await Promise.race([isReady, early]);
  return {
    child,
    line,
    pid: child.pid,
    stop: async () => {
      process.off('exit', kill);
      child.kill('SIGTERM');
      await ended;
    },
  };
}

// Of a process in the form of the kernel: ticks of 10 ms.
const TICK_MS = 10;

/** What a process and its threads have spent of processors so far, ms. */
export function cpuMs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
