import type { FleetWorker, Task } from '../../../src/client.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import type { ServedDashboard } from '../../support/dashboard.ts';
import { clientOf, tellRun } from '../told-runs.ts';

type Card = Pick<FleetWorker, 'id' | 'name' | 'labels' | 'concurrency' | 'host'> & { readonly draining?: boolean };

const WORKERS: readonly Card[] = [
  { id: 'w1', name: 'linux-1', labels: ['linux', 'x64'], concurrency: 2, host: 'build-1.example.org' },
  { id: 'w2', name: 'linux-2', labels: ['linux', 'x64'], concurrency: 2, host: 'build-2.example.org' },
  {
    id: 'w3',
    name: 'linux-3',
    labels: ['linux', 'arm64'],
    concurrency: 2,
    host: 'build-3.example.org',
    draining: true,
  },
  { id: 'w4', name: 'mac-1', labels: ['macos', 'arm64'], concurrency: 1, host: 'mini.example.org' },
];

/** A step of the night: what it needs, how many tasks, how long each takes (s), and which label. */
interface Work {
  readonly id: string;
  readonly needs: readonly string[];
  readonly seconds: readonly number[];
  readonly label?: string;
}

const NIGHT: readonly Work[] = [
  { id: 'install', needs: [], seconds: [14] },
  { id: 'lint', needs: ['install'], seconds: [22] },
  { id: 'types', needs: ['install'], seconds: [31] },
  { id: 'unit', needs: ['install'], seconds: [18, 24, 21, 33, 17, 26, 29, 15, 22, 19, 27, 20] },
  { id: 'build', needs: ['types'], seconds: [44, 38, 41] },
  { id: 'native', needs: ['install'], seconds: [52, 47, 58], label: 'macos' },
  { id: 'sign', needs: ['build'], seconds: [26], label: 'macos' },
  { id: 'browser', needs: ['build'], seconds: [36, 41, 33, 47, 39, 30, 44, 35, 42, 38, 31, 40, 37, 29] },
  { id: 'train', needs: ['build'], seconds: [90, 90], label: 'gpu' },
  { id: 'docs', needs: ['build'], seconds: [16], label: 'arm64' },
  { id: 'report', needs: ['browser'], seconds: [9] },
];

/** One task as it went: seconds from the start of the run. */
interface Went {
  readonly task: string;
  readonly step: string;
  readonly label: string;
  readonly worker: string | undefined;
  readonly queued: number;
  readonly claimed: number | undefined;
  readonly ended: number | undefined;
}

/** How far the night has come, s. */
const SO_FAR = 166;

/** A night on four workers, 40 tasks, part of them under way: whoever is free takes what waits longest. */
export function night(): readonly Went[] {
  const places = WORKERS.flatMap(({ id, labels, concurrency }) =>
    Array.from({ length: concurrency }, () => ({ id, labels, free: 0 })),
  );
  const ends = new Map<string, number>();
  const tasks: Went[] = [];
  const ready = NIGHT.filter(({ id }) => id !== 'report');
  for (const { id, needs, seconds, label = 'linux' } of ready) {
    const queued = Math.max(0.2, ...needs.map((need) => ends.get(need) ?? 0));
    for (const [index, took] of seconds.entries()) {
      const fitting = places.filter(({ labels }) => labels.includes(label)).toSorted((a, b) => a.free - b.free);
      const [place] = fitting;
      const claimed = place && Math.max(queued + 0.02, place.free + 0.3);
      const task = seconds.length === 1 ? id : `${id}[${index + 1}]`;
      const isTaken = place !== undefined && claimed !== undefined && claimed < SO_FAR;
      if (isTaken) place.free = claimed + took;
      const ended = isTaken && claimed + took < SO_FAR ? claimed + took : undefined;
      ends.set(id, Math.max(ends.get(id) ?? 0, isTaken ? claimed + took : Number.POSITIVE_INFINITY));
      if (queued > SO_FAR) continue;
      tasks.push({ task, step: id, label, worker: isTaken ? place.id : undefined, queued, claimed, ended });
    }
  }
  return tasks;
}

/** What a test of the fleet's pages works with. */
export interface FleetWorld {
  readonly run_id: string;
  readonly tasks: readonly Went[];
  /** Workers and their steps are heard of now; answers the time, RFC 3339. */
  beat(): Promise<string>;
}

/** The night in the tables of a server, as it would be after so many seconds. */
export async function tellNight({ api, database }: ServedDashboard): Promise<FleetWorld> {
  const run_id = 'nightly-fleet';
  const start = Date.now() - SO_FAR * 1_000;
  const at = (seconds: number | undefined): string | undefined =>
    seconds === undefined ? undefined : new Date(start + seconds * 1_000).toISOString();
  const tasks = night();
  await tellRun(clientOf(api), {
    plan: 'nightly',
    run_id,
    at: at(0) ?? '',
    status: 'running',
    more: { graph: { steps: NIGHT.map(({ id, needs }) => ({ id, needs, phase: 'main' })) } },
    tasks: Object.fromEntries([
      ...tasks.map((one) => [one.task, { step: one.step, ...factsOf(one, at) }]),
      ['report', { status: 'queued', started_at: undefined, step: 'report' }],
    ]),
  });
  const { fleet_runs, fleet_jobs, fleet_workers, fleet_lanes } = tablesOf(database.schema);
  const insert = async (text: string, values: readonly (string | number | null)[]): Promise<void> => {
    await database.query({ text: `INSERT INTO ${text}`, values: [...values] });
  };
  // No server is to drive it.
  await insert(
    `${fleet_runs} (run_id, attempt, plan_path, plan_text, submitted_by, state) VALUES ($1::text, 1, 'p', 'p', 'x', 'ended')`,
    [run_id],
  );
  for (const { id, name, labels, concurrency, host, draining = false } of WORKERS) {
    await insert(
      `${fleet_workers} (id, name, labels, concurrency, host, version, principal, draining)
       VALUES ($1::text, $2::text, string_to_array($3::text, ','), $4::integer, $5::text, '0.1.0', 'x', $6::boolean)`,
      [id, name, labels.join(','), concurrency, host, String(draining)],
    );
  }
  for (const one of new Set(tasks.map((task) => task.label))) {
    await insert(`${fleet_lanes} (lane, labels) VALUES ($1::text, ARRAY[$2::text])`, [`${one}~`, one]);
  }
  for (const { task, step, label, worker, queued, claimed, ended } of tasks) {
    const state = worker === undefined ? 'queued' : ended === undefined ? 'claimed' : 'finished';
    await insert(
      `${fleet_jobs} (run_id, attempt, task, step, lane, state, try, worker, queued, queued_at, claimed_at, finished_at, folded)
       VALUES ($1::text, 1, $2::text, $3::text, $4::text, $5::text, 1, $6::text, true, $7::timestamptz, $8::timestamptz, $9::timestamptz, true)`,
      [
        ...[run_id, task, step, `${label}~`, state, worker ?? null, at(queued) ?? ''],
        ...[worker === undefined ? null : (at(claimed) ?? null), at(ended) ?? null],
      ],
    );
  }
  return {
    run_id,
    tasks,
    beat: async () => {
      await database.query({ text: `UPDATE ${fleet_workers} SET seen_at = clock_timestamp()` });
      await database.query({ text: `UPDATE ${fleet_jobs} SET seen_at = clock_timestamp() + interval '1 day'` });
      return new Date().toISOString();
    },
  };
}

function factsOf({ task, worker, claimed = 0, ended }: Went, at: (seconds: number | undefined) => string | undefined) {
  if (worker === undefined) return { status: 'queued' as const, started_at: undefined };
  const started = claimed + 0.1;
  if (ended === undefined) return { status: 'running' as const, started_at: at(started) };
  const hasFailed = task === 'unit[4]';
  const status: Task['status'] = hasFailed ? 'failed' : 'succeeded';
  return {
    status,
    started_at: at(started),
    finished_at: at(ended),
    duration_ms: Math.round((ended - started) * 1_000),
    ...(hasFailed ? { exit_code: 1, message: '3 of 212 assertions failed' } : {}),
  };
}
