import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { free, secrets, toPlan } from '../graphs.mjs';
import { median } from '../measure.mjs';
import { runClient, startServer } from './children.mjs';
import { ask } from './postgres.mjs';

const TASK = {
  task: 'seo.validate',
  run_id: 'nightly',
  status: 'running',
  started_at: '2026-01-02T03:04:05.000Z',
  inputs: { command: 'npm', args: ['run', 'seo:validate'], flags: [] },
};
const BATCH = { items: Array.from({ length: 100 }, () => ({ op: 'create', ...TASK })) };
const FIRST = ['2026-01-02T03:04:05.000000Z', Number.MAX_SAFE_INTEGER];
const CURSOR = Buffer.from(JSON.stringify(FIRST)).toString('base64url');
const FLOOR_PLACE = `at=${FIRST[0]}&id=${FIRST[1]}`;

/** How long one round of load lasts, ms. */
const ROUND_MS = 2_000;

/**
 * What is measured of the task API. `measure(stand)` answers a result by unit as goals name it: `rate` (ratio at least), `ms` (ratio or
 * value at most). A stand has the database's URL, rounds, a folder, and whether 5 million rows are wanted.
 */
export const serverWorkloads = [
  {
    name: 'api-post',
    goals: [{ what: 'POST a task', against: 'Express 5 and pg: the same INSERT', unit: 'rate', atLeast: 0.85 }],
    measure: (stand) => withBoth(stand, (both) => rates(stand, both, { method: 'POST', path: '/tasks', body: TASK })),
  },
  {
    name: 'api-page',
    goals: [{ what: 'GET a page of 50', against: 'Express 5 and pg: the same SELECT', unit: 'rate', atLeast: 1 }],
    measure: (stand) =>
      withBoth(stand, async (both) => {
        const list = '/tasks/paged?run_id=run-7&limit=50';
        return rates(stand, both, { path: `${list}&cursor=${CURSOR}` }, { path: `${list}&${FLOOR_PLACE}` });
      }),
  },
  {
    name: 'api-sizes',
    goals: ['by run_id', 'by status', 'unfiltered'].map((what) => ({
      what: `a page of 50 ${what}, many rows`,
      against: 'the same of 10 thousand rows',
      unit: what,
      aim: 1.5,
      least: 1.5,
    })),
    measure: sizes,
  },
  {
    name: 'api-batch',
    goals: [{ what: 'rows a second in batches of 100', against: 'single POSTs', unit: 'rate', atLeast: 20 }],
    measure: (stand) =>
      withOurs(stand, 'batch', async (ours) => {
        const one = { ...ours, method: 'POST', path: '/tasks', body: TASK };
        const many = { ...ours, method: 'POST', path: '/tasks/batch?return=minimal', body: BATCH };
        return byTurns(
          stand.rounds,
          () => perSecond(one),
          async () => 100 * (await perSecond(many)),
        );
      }),
  },
  {
    name: 'api-live',
    goals: [{ what: '500 readers hear of a change, 99 of 100 within', against: '', unit: 'ms', most: 200 }],
    measure: (stand) =>
      withOurs(stand, 'live', async (ours) => {
        const heard = await runClient('readers.mjs', { ...ours, readers: 500, changes: 40, everyMs: 250 });
        if (heard.missed > 0) throw new Error(`${heard.missed} changes did not arrive`);
        return { ms: { floor: heard.p50, ours: heard.p99, ratio: heard.p99 / heard.p50 } };
      }),
  },
  {
    name: 'api-report',
    rounds: 5,
    goals: [
      { what: 'a run of 1,000 steps that reports', against: 'the same without', unit: 'ms', aim: 1.05, least: 1.05 },
    ],
    prepare: reporting,
  },
];

/** Pages of 10 thousand rows, and of as many as are wanted: 200 thousand, or 5 million. */
async function sizes(stand) {
  const few = await prepared(stand, 'few', 10_000);
  const many = await prepared(stand, 'many', stand.big ? 5_000_000 : 200_000);
  try {
    const results = {};
    for (const [what, filter] of [
      ['by run_id', 'run_id=run-7&'],
      ['by status', 'status=failed&'],
      ['unfiltered', ''],
    ]) {
      const path = `/tasks/paged?${filter}limit=50`;
      // Time of one request, so that less is better.
      const time = async (ours) => 1_000 / (await perSecond({ ...ours, path, connections: 4 }));
      results[what] = (
        await byTurns(
          stand.rounds,
          () => time(few),
          () => time(many),
        )
      ).rate;
    }
    return results;
  } finally {
    await few.stop();
    await many.stop();
  }
}

/** A run with and without somebody to report to. */
async function reporting(folder, stand) {
  const ours = await startServer('ours.mjs', stand.url, 'report');
  stand.endings.push(ours.stop);
  const plan = join(folder, 'report.yml');
  await writeFile(plan, toPlan(free(1_000), 2));
  const cli = fileURLToPath(new URL('cli.js', new URL(process.env.BENCH_DIST ?? '../../dist/', import.meta.url)));
  const args = [cli, 'run', plan, '--reporter', 'quiet', '--state-dir', 'state'];
  return {
    floor: { args, env: secrets },
    ours: { args: [...args, '--api-base', ours.url], env: { ...secrets, API_TOKEN: ours.token } },
  };
}

async function withBoth(stand, measure) {
  const ours = await prepared(stand, 'ours', 10_000);
  await prepared(stand, 'floor', 10_000).then(({ stop }) => stop());
  const floor = await startServer('../floors/express.mjs', stand.url, 'floor');
  try {
    return await measure({ ours, floor });
  } finally {
    await ours.stop();
    await floor.stop();
  }
}

async function withOurs(stand, schema, measure) {
  const ours = await startServer('ours.mjs', stand.url, schema);
  try {
    return await measure(ours);
  } finally {
    await ours.stop();
  }
}

function rates(stand, { ours, floor }, request, floorRequest = request) {
  const one = (server, asked) => () => perSecond({ ...server, ...asked });
  return byTurns(stand.rounds, one(floor, floorRequest), one(ours, request));
}

async function perSecond(load) {
  return (await runClient('load.mjs', { ms: ROUND_MS, ...load })).perSecond;
}

/** Medians of two measures taken by turns, after one of each that does not count; who goes first changes every round. */
async function byTurns(rounds, floor, ours) {
  await floor();
  await ours();
  const samples = [];
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0 ? await floor() : await ours();
    const second = round % 2 === 0 ? await ours() : await floor();
    samples.push(round % 2 === 0 ? { floor: first, ours: second } : { floor: second, ours: first });
  }
  return {
    rate: {
      floor: median(samples.map((sample) => sample.floor)),
      ours: median(samples.map((sample) => sample.ours)),
      ratio: median(samples.map((sample) => sample.ours / sample.floor)),
    },
  };
}

/** Our server on tables that have been filled. */
async function prepared(stand, schema, rows) {
  const ours = await startServer('ours.mjs', stand.url, schema);
  const [{ count }] = await ask(stand.url, `SELECT count(*) FROM "${schema}".agents_tasks`);
  if (Number(count) > 0) return ours;
  // A run has 200 tasks, every hundredth failed: what is asked for is as thin at any size.
  await ask(
    stand.url,
    `INSERT INTO "${schema}".agents_tasks (task, run_id, status, started_at, inputs)
     SELECT 'task-' || n % 40, 'run-' || n / 200, CASE WHEN n % 100 = 0 THEN 'failed' ELSE 'succeeded' END,
            timestamptz '2026-01-02T03:04:05Z' - n * interval '1 s', $1::jsonb
       FROM generate_series(0, $2::integer - 1) AS n`,
    [JSON.stringify(TASK.inputs), rows],
  );
  await ask(stand.url, `VACUUM ANALYZE "${schema}".agents_tasks`);
  return ours;
}
