import type { ServerResponse } from 'node:http';
import type {
  Fleet,
  FleetJobState,
  FleetSubmission,
  RunFacts,
  Task,
} from '../../src/schema/generated/task-api/api-types.ts';
import { createLoopback, type HeardRequest, json, type OriginalServer } from './original-server.ts';

/** The parts of our API that whoever hands a run to a fleet speaks to, in memory. A test says what becomes of the run. */
export interface SubmittedFleet extends Omit<OriginalServer, 'rows'> {
  readonly submissions: FleetSubmission[];
  /** Asked for by `POST /runs/{run_id}/cancel`. */
  readonly cancelled: string[];
  fleet: Fleet;
  jobs: FleetJobState[];
  /** Puts a task of the run, and tells whoever listens. */
  task(name: string, facts: Partial<Task>): void;
  /** Adds to the log of a task of the run. */
  print(name: string, text: string): void;
  /** Ends the run; what is left of its tasks comes with it. */
  end(status: RunFacts['status'], facts?: Partial<RunFacts>): void;
  /** Cuts every stream. */
  cut(): void;
  /** Resolves once somebody listens. */
  listened(): Promise<void>;
}

const AT = '2026-01-02T03:04:05.000Z';

/** A double of a fleet's API on loopback, ended with the test. */
export async function createSubmittedFleet(): Promise<SubmittedFleet> {
  const streams = new Set<ServerResponse>();
  const tasks = new Map<string, Task>();
  const logs = new Map<number, string>();
  const waiting: (() => void)[] = [];
  const state = {
    submissions: [] as FleetSubmission[],
    cancelled: [] as string[],
    fleet: { workers: [], lanes: [] } as Fleet,
    jobs: [] as FleetJobState[],
    run: undefined as RunFacts | undefined,
  };
  let told = 0;
  const tell = (kind: 'task' | 'run', row: object): void => {
    told += 1;
    for (const stream of streams) stream.write(`event: ${kind}\nid: ${told}\ndata: ${JSON.stringify(row)}\n\n`);
  };
  const routes: Readonly<Record<string, (request: HeardRequest, response: ServerResponse) => void>> = {
    'POST /agents/fleet/runs': ({ body }, response) => {
      const submission = JSON.parse(String(body)) as FleetSubmission;
      const isKnown = state.submissions.some(({ run }) => run.source_key === submission.run.source_key);
      state.submissions.push(submission);
      state.run ??= runOf(submission);
      json(response, isKnown ? 200 : 201, state.run);
    },
    'GET /agents/events': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 20\n\n');
      streams.add(response);
      response.on('close', () => streams.delete(response));
      for (const done of waiting.splice(0)) done();
    },
    'GET /agents/runs': (_request, response) => {
      json(response, 200, { items: state.run === undefined ? [] : [state.run], next_cursor: null });
    },
    'GET /agents/fleet': (_request, response) => void json(response, 200, state.fleet),
  };
  const loopback = await createLoopback((request, response) => {
    const { pathname } = new URL(request.path, 'http://here');
    const route = routes[`${request.method} ${pathname}`];
    if (route) return route(request, response);
    if (pathname.endsWith('/log'))
      return sendLog(logs.get(Number(pathname.split('/').at(-2))) ?? '', request, response);
    if (pathname.endsWith('/jobs')) return void json(response, 200, { items: state.jobs });
    if (pathname.endsWith('/cancel') && state.run !== undefined && pathname.split('/').at(-2) === state.run.run_id) {
      state.cancelled.push(pathname);
      return void json(response, 202, state.run);
    }
    if (state.run === undefined || !pathname.startsWith(`/agents/runs/${state.run.run_id}`))
      return void json(response, 404, { title: 'Not Found', status: 404, detail: 'Nothing is there.' });
    const plan_text = state.submissions[0]?.run.plan.text ?? null;
    json(response, 200, { ...state.run, graph: null, plan_text, tasks: [...tasks.values()], attempts: [] });
  });
  const put = (name: string, facts: Partial<Task>): Task => {
    const before = tasks.get(name);
    const id = before?.id ?? tasks.size + 1;
    const row = { ...(before ?? taskOf(name, state.run)), ...facts, id, version: (before?.version ?? 0) + 1 };
    tasks.set(name, row);
    return row;
  };
  return Object.defineProperties(
    Object.assign(state, {
      url: loopback.url,
      requests: loopback.requests,
      stop: loopback.stop,
      start: loopback.start,
      task: (name: string, facts: Partial<Task>) => tell('task', put(name, facts)),
      print: (name: string, text: string) => {
        const id = tasks.get(name)?.id ?? 0;
        logs.set(id, (logs.get(id) ?? '') + text);
      },
      end: (status: RunFacts['status'], facts: Partial<RunFacts> = {}) => {
        if (state.run === undefined) throw new Error('No run was submitted');
        state.run = { ...state.run, status, finished_at: '2026-01-02T03:05:05.000Z', duration_ms: 60_000, ...facts };
        tell('run', state.run);
      },
      cut: () => {
        for (const stream of streams) stream.destroy();
      },
      listened: () =>
        new Promise<void>((resolve) => {
          if (streams.size > 0) resolve();
          else waiting.push(resolve);
        }),
    }),
    {
      mischief: {
        get: () => loopback.mischief,
        set: (next) => {
          loopback.mischief = next;
        },
      },
    },
  ) as unknown as SubmittedFleet;
}

function sendLog(text: string, { headers }: HeardRequest, response: ServerResponse): void {
  const bytes = Buffer.from(text);
  const from = Number(/^bytes=(\d+)-/.exec(String(headers.range))?.[1] ?? 0);
  if (from >= bytes.length) return void json(response, 416, { title: 'Range Not Satisfiable', status: 416 });
  const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`;
  response.writeHead(206, { 'content-type': 'text/plain', 'content-range': range }).end(bytes.subarray(from));
}

/** Hands a run of a plan to a fleet's double, as somebody else. */
export async function createClientRun({ url }: SubmittedFleet, text: string, params: object): Promise<void> {
  const run = { run_id: 'r1', source_key: 'k1', plan: { name: 'nightly', text }, params, started_at: AT };
  await fetch(`${url}/agents/fleet/runs`, { method: 'POST', body: JSON.stringify({ run }) });
}

/** What a task of a fleet's run looks like once it has ended well. */
export const DONE: Partial<Task> = {
  status: 'succeeded',
  started_at: '2026-01-02T03:04:06.000Z',
  finished_at: '2026-01-02T03:04:08.000Z',
  duration_ms: 2_000,
  exit_code: 0,
  tries: 1,
  outputs: {},
};

/** A job of a fleet that a worker has. */
export function claimedJob(task: string, worker: string, more: Partial<FleetJobState> = {}): FleetJobState {
  return {
    job: 1,
    task,
    step: task,
    state: 'claimed',
    try: 1,
    worker,
    labels: [],
    queued_at: AT,
    claimed_at: AT,
    finished_at: null,
    waiting_for: null,
    ...more,
  };
}

/** A row of a run that goes on. */
export function runRow(run_id: string): RunFacts {
  return runOf({ run: { run_id, source_key: run_id, plan: { name: 'nightly' }, started_at: AT } });
}

/** A row of a task of the run `r1`. */
export function taskRow(name: string, facts: Partial<Task> = {}): Task {
  return { ...taskOf(name, runRow('r1')), ...facts };
}

function runOf({ run }: FleetSubmission): RunFacts {
  return {
    run_id: run.run_id,
    attempt: 2,
    status: 'running',
    reason: null,
    plan: { name: run.plan.name, path: run.plan.path ?? null, digest: run.plan.digest ?? null },
    params: run.params ?? null,
    git: run.git ?? null,
    ci: run.ci ?? null,
    origin: { host: 'laptop', pid: 7 },
    requests: run.requests ?? null,
    notes: null,
    resumed_from: null,
    actor: null,
    started_at: AT,
    finished_at: null,
    duration_ms: null,
    heartbeat_at: null,
    cancel_requested_at: null,
    resume_requested_at: null,
    counts: {},
    version: 1,
    created_at: AT,
    updated_at: AT,
  };
}

function taskOf(name: string, run: RunFacts | undefined): Task {
  return {
    id: 1,
    task: name,
    run_id: run?.run_id ?? '',
    status: 'queued',
    started_at: null,
    finished_at: null,
    duration_ms: null,
    inputs: null,
    outputs_uri: null,
    log_excerpt: null,
    approval_state: null,
    approver: null,
    approval_note: null,
    webhook_notified_at: null,
    attempt: run?.attempt ?? 1,
    step: name.replace(/\[.*/, ''),
    reason: null,
    message: null,
    exit_code: null,
    tries: 0,
    outputs: null,
    tolerated: false,
    carried_from: null,
    version: 0,
    created_at: AT,
    updated_at: AT,
  };
}
