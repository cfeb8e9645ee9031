import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { RunStarted, TaskEnd } from '../../src/run/event.ts';
import type { WorkerCard } from '../../src/worker/calls/wire.ts';
import { type Answer, createJobBook, type KeptJob } from './fleet-jobs.ts';
import { PATIENT } from './patient-server.ts';

/** What a request met with instead of an answer. */
export type Trouble = number | 'drop' | 'hang' | 'answer-lost' | undefined;

export interface FleetApiOptions {
  readonly lockMs?: number;
  readonly beatMs?: number;
  readonly waitMs?: number;
  /** Bytes its store of blobs takes. */
  readonly room?: number;
}

export interface NewRun {
  readonly plan: string;
  readonly path?: string;
  readonly runId?: string;
  readonly commit?: string;
  readonly prefix?: string;
  readonly params?: RunStarted['params'];
}

/** A task API's fleet in memory, behind real HTTP. */
export interface FleetApi {
  readonly url: string;
  readonly token: string;
  /** Each request as `METHOD /path`, from below `/agents/fleet` on. */
  readonly asked: string[];
  readonly workers: Map<string, WorkerCard>;
  readonly jobs: Map<number, KeptJob>;
  readonly blobs: Map<string, Buffer>;
  /** What was sent in bodies, all of it. */
  readonly heard: string[];
  addRun(run: NewRun): { readonly run_id: string; readonly attempt: number };
  addJob(
    run: { run_id: string; attempt: number },
    task: string,
    more?: Partial<KeptJob['spec']> & { labels?: readonly string[] },
  ): KeptJob;
  addBlob(content: string): { readonly sha256: string; readonly size: number };
  /** Gives a claimed step to nobody: its ticket is an old one from here on. */
  steal(job: KeptJob): void;
  /** Decides what requests meet with. */
  trouble(decide: (asked: string) => Trouble): void;
  /** Resolves once `test` answers something. */
  until<Value>(test: () => Value | undefined | false): Promise<Value>;
  ended(job: KeptJob): Promise<TaskEnd>;
}

/** Begins with no runs; ends with the test. */
export async function createFleetApi(options: FleetApiOptions = {}): Promise<FleetApi> {
  const { lockMs = 30_000, beatMs = 10_000, waitMs = 25_000, room = Number.POSITIVE_INFINITY } = options;
  const runs = new Map<string, unknown>();
  const book = createJobBook(lockMs, room);
  const { jobs, workers, blobs, take, ofJob, ofBlob } = book;
  const asked: string[] = [];
  const heard: string[] = [];
  const watchers = new Set<() => void>();
  const token = `token-${randomBytes(12).toString('hex')}`;
  let decide: (asked: string) => Trouble = () => undefined;
  const changed = (): void => {
    for (const look of [...watchers]) look();
  };
  const until: FleetApi['until'] = (test) =>
    new Promise((resolve) => {
      const look = (): void => {
        const value = test();
        if (value === undefined || value === false) return;
        watchers.delete(look);
        resolve(value as never);
      };
      watchers.add(look);
      look();
    });
  const claim = async (worker: string, wait: number, request: IncomingMessage): Promise<Answer> => {
    if (!workers.has(worker)) return { status: 409, body: { detail: 'There is no such worker', announce: true } };
    let isOver = false;
    const timer = setTimeout(() => over(), Math.min(wait, waitMs));
    const over = (): void => {
      isOver = true;
      changed();
    };
    request.socket.once('close', over);
    const job = await until(() => (isOver ? 'nothing' : workers.get(worker)?.draining ? 'nothing' : take(worker)));
    clearTimeout(timer);
    return job === 'nothing' ? { status: 204 } : { status: 200, body: job };
  };
  const answer = async (method: string, url: URL, body: Buffer, request: IncomingMessage): Promise<Answer> => {
    const [kind = '', id = '', what = ''] = url.pathname
      .replace('/agents/fleet/', '')
      .split('/')
      .map(decodeURIComponent);
    if (request.headers.authorization !== `Bearer ${token}`) return { status: 401, body: { detail: 'Who are you?' } };
    if (kind === 'blobs') return ofBlob(method, id, body, request.headers['content-length']);
    if (kind === 'runs') {
      const run = runs.get(`${id}/${what}`);
      return run === undefined ? { status: 404, body: {} } : { status: 200, body: run };
    }
    if (kind === 'jobs') return ofJob(jobs.get(Number(id)), what, body, request, Number(url.searchParams.get('seq')));
    if (what === 'claim') return claim(id, (JSON.parse(body.toString()) as { wait_ms: number }).wait_ms, request);
    if (method === 'DELETE') {
      workers.delete(id);
      return { status: 204 };
    }
    workers.set(id, JSON.parse(body.toString()) as WorkerCard);
    return { status: 200, body: { lock_ms: lockMs, beat_ms: beatMs, wait_ms: waitMs } };
  };
  const server = createServer(PATIENT, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '', 'http://fleet');
    const line = `${request.method} ${url.pathname.replace('/agents/fleet', '')}`;
    asked.push(line);
    heard.push(body.toString());
    const trouble = decide(line);
    changed();
    if (trouble === 'hang') return;
    if (trouble === 'drop') return void request.socket.destroy();
    if (typeof trouble === 'number') return send(response, { status: trouble, body: { detail: 'Trouble' } });
    const given = await answer(request.method ?? '', url, body, request);
    changed();
    if (trouble === 'answer-lost') return void request.socket.destroy();
    send(response, given);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    asked,
    workers,
    jobs,
    blobs,
    heard,
    addRun: ({ plan, path = 'plan.yml', runId = 'nightly', commit, prefix, params = {} }) => {
      const steps = [...plan.matchAll(/\bid: (\S+)/g)].map(([, id = '']) => id);
      const started = { type: 'run_started', at: '2026-11-22T00:00:00.000Z', run_id: runId, attempt: 1, params, steps };
      const facts = { plan: { name: 'nightly', path, digest: 'x' }, origin: { host: 'there', pid: 1 } };
      runs.set(`${runId}/1`, {
        started: { ...started, ...facts },
        plan_text: plan,
        commit: commit ?? null,
        dirty: false,
        repository: null,
        ...(prefix === undefined ? {} : { prefix }),
      });
      return { run_id: runId, attempt: 1 };
    },
    addJob: (run, task, { labels = [], ...more } = {}) => {
      const spec = { ...run, task, step: task.replace(/\[.*/, ''), item: null, events: [], artifacts: [], ...more };
      const job: KeptJob = {
        id: jobs.size + 1,
        state: 'queued',
        try: 0,
        ticket: undefined,
        worker: undefined,
        cancel: false,
        events: [],
        end: undefined,
        handed: [],
        log: [],
        refusals: [],
        labels,
        spec,
      };
      jobs.set(job.id, job);
      changed();
      return job;
    },
    addBlob: (content) => {
      const sha256 = createHash('sha256').update(content).digest('hex');
      blobs.set(sha256, Buffer.from(content));
      return { sha256, size: Buffer.byteLength(content) };
    },
    steal: (job) => {
      job.ticket = undefined;
      changed();
    },
    trouble: (fn) => {
      decide = fn;
    },
    until,
    ended: (job) => until(() => (job.state === 'finished' ? job.end : undefined)),
  };
}

function send(response: ServerResponse, { status, body, bytes }: Answer): void {
  response.statusCode = status;
  if (bytes !== undefined) response.end(bytes);
  else if (body === undefined) response.end();
  else response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
}
