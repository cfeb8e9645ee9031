// npm run bench [-- --only name --rounds n --api --fleet --big --write]: how far we stand above the floor of our work. `--api` measures the
// task API alone, `--big` with 5 million rows; `--fleet` the fleet alone.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fleetWorkloads } from './fleet/workloads.mjs';
import { compare } from './measure.mjs';
import { serverWorkloads } from './server/workloads.mjs';
import { describeMachine, toMarkdown, toRow, toText, writeInto } from './table.mjs';
import { workloads } from './workloads.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
    api: { type: 'boolean', default: false },
    fleet: { type: 'boolean', default: false },
    big: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const groups = { bench: workloads, 'bench api': serverWorkloads, 'bench fleet': fleetWorkloads };
if (values.api || values.fleet) delete groups.bench;
if (values.api !== values.fleet) delete groups[values.api ? 'bench fleet' : 'bench api'];
const all = Object.values(groups).flat();
const names = all.map((workload) => workload.name);
const unknown = values.only.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no benchmark is called ${unknown.join(', ')}; there are ${names.join(', ')}`);
  process.exit(2);
}

const chosen = all.filter((workload) => values.only.length === 0 || values.only.includes(workload.name));
const folder = await mkdtemp(join(tmpdir(), 'orchestrator-bench-'));
const endings = [() => rm(folder, { recursive: true, force: true })];
const tables = Object.fromEntries(Object.keys(groups).map((group) => [group, []]));
let stand;
// Whatever was started ends with this process, but only where it exits by itself.
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => process.exit(1));
try {
  for (const workload of chosen) {
    const group = Object.keys(groups).find((name) => groups[name].includes(workload));
    if (group !== 'bench') stand ??= await openStand();
    console.error(`measuring ${workload.name} ...`);
    const result = workload.measure
      ? await workload.measure(stand)
      : await compare(await workload.prepare(folder, stand), Number(values.rounds ?? workload.rounds), folder);
    tables[group].push(...workload.goals.map((goal) => toRow(goal, result)));
  }
} finally {
  for (const end of endings.reverse()) await end();
}

console.log(`${describeMachine()}\n\n${toText(Object.values(tables).flat())}`);
if (values.write) {
  const page = new URL('../docs/performance.md', import.meta.url);
  for (const [name, rows] of Object.entries(tables)) if (rows.length > 0) await writeInto(page, name, toMarkdown(rows));
}

/** A PostgreSQL of our own for the task API, and what is wanted of it. */
async function openStand() {
  const { startPostgres } = await import('./server/postgres.mjs');
  const cluster = await startPostgres();
  endings.push(cluster.remove);
  return { url: cluster.url, rounds: Number(values.rounds ?? 9), big: values.big, folder, endings };
}
