import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { TaskEnd } from '../../src/run/event.ts';
import type { FinishedStep, FleetEvent, FleetJob, HandedFile, WorkerCard } from '../../src/worker/calls/wire.ts';

/** A step as the stand-in keeps it. */
export interface KeptJob {
  readonly id: number;
  state: 'queued' | 'claimed' | 'finished';
  try: number;
  ticket: string | undefined;
  worker: string | undefined;
  cancel: boolean;
  events: FleetEvent[];
  end: TaskEnd | undefined;
  handed: readonly HandedFile[];
  /** The pieces of its log. */
  log: Buffer[];
  readonly refusals: { readonly worker: string; readonly kind: string; readonly reason: string }[];
  readonly labels: readonly string[];
  readonly spec: Omit<FleetJob, 'job' | 'ticket' | 'try' | 'lock_ms'>;
}

/** What is answered to a request. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Buffer;
}

/** The steps, workers and blobs of a stand-in, and what it does with them. */
export function createJobBook(lockMs: number, room: number) {
  const jobs = new Map<number, KeptJob>();
  const workers = new Map<string, WorkerCard>();
  const blobs = new Map<string, Buffer>();
  const take = (worker: string): FleetJob | undefined => {
    const { labels = [], draining } = workers.get(worker) ?? {};
    const fits = (job: KeptJob): boolean =>
      job.state === 'queued' &&
      job.labels.every((label) => labels.includes(label)) &&
      job.refusals.every((refusal) => refusal.worker !== worker);
    const found = draining ? undefined : [...jobs.values()].find(fits);
    if (found === undefined) return undefined;
    Object.assign(found, { state: 'claimed', worker, ticket: randomBytes(8).toString('hex'), try: found.try + 1 });
    return { ...found.spec, job: found.id, ticket: found.ticket ?? '', try: found.try, lock_ms: lockMs };
  };
  const held = (job: KeptJob | undefined, ticket: unknown): job is KeptJob =>
    job !== undefined && job.state !== 'queued' && job.ticket === ticket;
  const ofJob = (
    job: KeptJob | undefined,
    what: string,
    body: Buffer,
    request: IncomingMessage,
    seq: number,
  ): Answer => {
    const isLog = what === 'log';
    const said = isLog ? {} : (JSON.parse(body.toString()) as Partial<FinishedStep> & Record<string, unknown>);
    if (!held(job, isLog ? request.headers['x-job-ticket'] : said.ticket)) {
      return { status: 409, body: { detail: 'The step is with another worker', lost: true } };
    }
    if (isLog) {
      if (!job.events.some(({ type }) => type === 'task_started'))
        return { status: 409, body: { detail: 'Not there yet', early: true } };
      job.log[seq - 1] = body;
      return { status: 204 };
    }
    if (what === 'refuse') {
      job.refusals.push({ worker: job.worker ?? '', kind: String(said.kind), reason: String(said.reason) });
      Object.assign(job, { state: 'queued', ticket: undefined });
      return { status: 204 };
    }
    if (job.state === 'finished') return { status: 200, body: { next: null } };
    job.events.push(...(said.events ?? []));
    if (what === 'extend') return { status: 200, body: { cancel: job.cancel } };
    Object.assign(job, { state: 'finished', end: said.end, handed: said.artifacts ?? [] });
    return { status: 200, body: { next: (said.claim && take(job.worker ?? '')) || null } };
  };
  const ofBlob = (method: string, sha256: string, body: Buffer, length: string | undefined): Answer => {
    const found = blobs.get(sha256);
    if (method !== 'PUT') return found === undefined ? { status: 404, body: {} } : { status: 200, bytes: found };
    if (length !== String(body.length)) return { status: 411, body: { detail: 'How long is it?' } };
    if (createHash('sha256').update(body).digest('hex') !== sha256)
      return { status: 422, body: { detail: 'Other bytes' } };
    const used = [...blobs.values()].reduce((sum, { length }) => sum + length, 0);
    if (used + body.length > room) return { status: 507, body: { detail: 'Full' } };
    blobs.set(sha256, body);
    return { status: 204 };
  };
  return { jobs, workers, blobs, take, ofJob, ofBlob };
}
