import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Starts a server as a process of its own; resolves with the facts it prints as one line of JSON. */
export async function startServer(script, ...args) {
  const profile =
    process.env.BENCH_PROFILE === script ? ['--cpu-prof', '--cpu-prof-dir=.', '--cpu-prof-interval=200'] : [];
  const child = spawn(process.execPath, [...profile, path(script), ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${script} ended with ${code}`))),
  ]);
  return { ...JSON.parse(line), pid: child.pid, stop: () => stop(child) };
}

// Servers end when their input does, so that none outlives this process.
async function stop(child) {
  const ended = once(child, 'exit');
  child.stdin.end();
  await ended;
}

/** Runs a client as a process of its own with one value; resolves with what it prints as JSON. */
export async function runClient(script, value) {
  const child = spawn(process.execPath, [path(script)], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(value));
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part) => {
    text += part;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  return JSON.parse(text);
}
