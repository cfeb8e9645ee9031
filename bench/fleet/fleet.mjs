import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { ask } from '../server/postgres.mjs';
import { PLUGINS } from './plans.mjs';
import { cpuMs, startOurs } from './programs.mjs';

/**
 * A server with its workers, each a process of its own, on a database of its own: what `orchestrator serve` and `orchestrator worker` are.
 * `tells`: workers print each step they begin, so that it is known when.
 */
export async function startFleet(stand, { workers, concurrency = 1, tells = false }) {
  const name = `fleet_${randomUUID().slice(0, 8)}`;
  await ask(stand.url, `CREATE DATABASE ${name}`);
  const database = Object.assign(new URL(stand.url), { pathname: `/${name}` }).href;
  const cwd = join(stand.folder, name);
  await mkdir(cwd);
  for (const [file, text] of Object.entries(PLUGINS)) await writeFile(join(cwd, file), text);
  const env = { DATABASE_URL: database };
  const server = await startOurs(['serve', '--port', '0', '--migrate', '--quiet'], {
    cwd,
    env,
    ready: 'Ctrl-C stops it.',
  });
  const { url, token_file } = JSON.parse(await readFile(join(cwd, '.orchestrator/server.json'), 'utf8'));
  const token = (await readFile(token_file, 'utf8')).trim();
  const [how, ready] = tells ? ['--json', 'worker_started'] : ['--quiet', 'takes steps'];
  const words = ['worker', how, '--workspace', 'in-place', '--concurrency', String(concurrency)];
  const crew = await Promise.all(
    Array.from({ length: workers }, (_, index) => startOurs([...words, '--name', `worker-${index}`], { cwd, ready })),
  );
  const begun = new Map();
  for (const { child } of tells ? crew : []) createInterface(child.stdout).on('line', (line) => note(begun, line));
  // One connection, so that what is measured does not pay for those who look on.
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  const look = async (name, text, values) => (await client.query({ name, text, values })).rows;
  const place = { url, token, look, begun };
  return {
    run: async (plan) => measured(server, crew, await runOnce(place, plan, () => spent(server, crew))),
    stop: async () => {
      await Promise.all(crew.map((worker) => worker.stop()));
      await client.end();
      await server.stop();
    },
  };
}

function spent(server, crew) {
  return { server: cpuMs(server.pid), workers: crew.reduce((sum, { pid }) => sum + cpuMs(pid), 0) };
}

function measured(server, crew, { before, ...facts }) {
  const after = spent(server, crew);
  return { ...facts, serverCpuMs: after.server - before.server, workerCpuMs: after.workers - before.workers };
}

/** Hands a plan over and waits for its end; times in ms, by the database's clock. */
async function runOnce({ url, token, look, begun }, text, spentSoFar) {
  const run_id = randomUUID();
  const started_at = new Date().toISOString();
  const plan = { name: 'bench', path: 'bench.yml', text };
  const run = { run_id, source_key: run_id, plan, started_at, origin: { host: 'bench', pid: process.pid } };
  const before = spentSoFar();
  const response = await fetch(`${url}/agents/fleet/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ run }),
  });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const [{ state }] = await look('state', 'SELECT state FROM agents_fleet_runs WHERE run_id = $1', [run_id]);
    if (state === 'ended') break;
  }
  const [facts] = await look('facts', FACTS, [run_id]);
  if (Number(facts.bad) > 0) throw new Error(`${facts.bad} steps did not succeed`);
  const numbers = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, Number(value)]));
  return { ...numbers, ...(await startTimes(look, run_id, begun)), before };
}

function note(begun, line) {
  const { type, run_id, task } = JSON.parse(line);
  if (type === 'step_started') begun.set(`${run_id} ${task}`, Date.now());
}

// From the moment a job was written to the moment its worker says that it begins.
async function startTimes(look, run_id, begun) {
  if (begun.size === 0) return {};
  const text = 'SELECT task, extract(epoch FROM queued_at) * 1000 AS queued FROM agents_fleet_jobs WHERE run_id = $1';
  const rows = await look('starts', text, [run_id]);
  const waits = rows.map(({ task, queued }) => begun.get(`${run_id} ${task}`) - Number(queued)).sort((a, b) => a - b);
  begun.clear();
  const at = (share) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))];
  return { begunP50: at(0.5), begunP95: at(0.95) };
}

// Work is from the first claim to the last result.
const FACTS = `
SELECT count(*) AS steps, count(*) FILTER (WHERE result ->> 'status' <> 'succeeded') AS bad,
  extract(epoch FROM max(r.ended_at) - max(r.submitted_at)) * 1000 AS "wholeMs",
  extract(epoch FROM max(finished_at) - min(claimed_at)) * 1000 AS "workMs"
  FROM agents_fleet_jobs AS j JOIN agents_fleet_runs AS r USING (run_id, attempt) WHERE run_id = $1`;
