// npm run bench [-- --only name --rounds n --write]: how far our command line stands above the floor of its work.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from './measure.mjs';
import { describeMachine, toMarkdown, toRow, toText, writeInto } from './table.mjs';
import { workloads } from './workloads.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const names = workloads.map((workload) => workload.name);
const unknown = values.only.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no benchmark is called ${unknown.join(', ')}; there are ${names.join(', ')}`);
  process.exit(2);
}

const chosen = workloads.filter((workload) => values.only.length === 0 || values.only.includes(workload.name));
const folder = await mkdtemp(join(tmpdir(), 'orchestrator-bench-'));
const rows = [];
try {
  for (const workload of chosen) {
    console.error(`measuring ${workload.name} ...`);
    const pair = await workload.prepare(folder);
    const result = await compare(pair, Number(values.rounds ?? workload.rounds), folder);
    rows.push(...workload.goals.map((goal) => toRow(goal, result)));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

console.log(`${describeMachine()}\n\n${toText(rows)}`);
if (values.write) await writeInto(new URL('../docs/performance.md', import.meta.url), toMarkdown(rows));
