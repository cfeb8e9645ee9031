import { createMask } from '../../steps/output/mask.ts';
import { Later, Refused } from '../../sync/send/faults.ts';
import { type ApiAnswer, type ApiRequest, createSender, type Send } from '../../sync/send/sender.ts';
import { createLeanFetch, type LeanFetch } from '../../system/lean-fetch.ts';
import type { System } from '../../system/system.ts';
import { Lost } from './lost.ts';
import type { FinishedStep, FleetEvent, FleetJob, FleetRun, RefusalKind, WorkerCard, WorkTerms } from './wire.ts';

/** Where a task API is, and how it knows the caller. */
export interface ApiPlace {
  readonly baseUrl: string;
  readonly token?: string | (() => Promise<string | undefined>);
}

type Ticket = Pick<FleetJob, 'job' | 'ticket'>;

/** What a worker says to the API, each sent once. They throw `Later`, `Refused`, `NoEntry`, and `Lost` where a ticket is no longer good. */
export interface FleetCalls {
  announce(card: WorkerCard, signal: AbortSignal): Promise<WorkTerms>;
  remove(signal: AbortSignal): Promise<void>;
  /** Undefined where there was nothing within `waitMs`. */
  claim(waitMs: number, signal: AbortSignal): Promise<FleetJob | undefined>;
  run(runId: string, attempt: number, signal: AbortSignal): Promise<FleetRun>;
  extend(job: Ticket, events: readonly FleetEvent[], signal: AbortSignal): Promise<{ readonly cancel: boolean }>;
  /** `seq` counts from 1. */
  log(job: Ticket, seq: number, bytes: Uint8Array, signal: AbortSignal): Promise<void>;
  finish(job: Ticket, finished: FinishedStep, signal: AbortSignal): Promise<FleetJob | undefined>;
  refuse(job: Ticket, kind: RefusalKind, reason: string, signal: AbortSignal): Promise<void>;
}

/** Who calls. */
export interface CallsOptions {
  readonly system: System;
  readonly api: ApiPlace;
  /** Id of the worker. */
  readonly worker: string;
  /** Connections at one time. */
  readonly connections: number;
  /** Hears when the API stops answering, and when it answers again. */
  readonly onNote: (sentence: string) => void;
}

/** The calls of one worker. Its own token is hidden in whatever steps say. */
export function createFleetCalls({ system, api, worker, connections, onNote }: CallsOptions): FleetCalls {
  const mask = createMask([]);
  const sendPlainly = createSender({
    baseUrl: api.baseUrl,
    token: createKey(api, mask.add),
    fetch: system.leanFetch === undefined ? (system.fetch as LeanFetch) : createLeanFetch(connections),
    clock: system.clock,
  });
  const send = noticing(sendPlainly, onNote);
  const own = `/agents/fleet/workers/${worker}`;
  const post = (path: string, body: unknown, mayBeEmpty = false): ApiRequest => {
    return { method: 'POST', path, body: mask.text(JSON.stringify(body)), mayBeEmpty };
  };
  const ofJob = (ticket: Ticket, what: string): string => `/agents/fleet/jobs/${ticket.job}/${what}`;
  const held = (request: ApiRequest, signal: AbortSignal): Promise<ApiAnswer> => send(request, signal).catch(orLost);
  return {
    announce: async (card, signal) =>
      (await send({ method: 'PUT', path: own, body: JSON.stringify(card) }, signal)).json as WorkTerms,
    remove: async (signal) => {
      await send({ method: 'DELETE', path: own, mayBeEmpty: true }, signal);
    },
    claim: async (wait_ms, signal) =>
      (await send(post(`${own}/claim`, { wait_ms }, true), signal)).json as FleetJob | undefined,
    run: async (runId, attempt, signal) =>
      (await send({ method: 'GET', path: `/agents/fleet/runs/${encodeURIComponent(runId)}/${attempt}` }, signal))
        .json as FleetRun,
    extend: async (job, events, signal) =>
      (await held(post(ofJob(job, 'extend'), { ticket: job.ticket, events }), signal)).json as { cancel: boolean },
    log: async (job, seq, bytes, signal) => {
      const headers = { 'x-job-ticket': job.ticket };
      const body = mask.bytes(Buffer.from(bytes));
      await held({ method: 'POST', path: ofJob(job, `log?seq=${seq}`), body, headers, mayBeEmpty: true }, signal);
    },
    finish: async (job, finished, signal) => {
      const answer = await held(post(ofJob(job, 'finish'), { ticket: job.ticket, ...finished }), signal);
      return (answer.json as { next?: FleetJob | null }).next ?? undefined;
    },
    refuse: async (job, kind, reason, signal) => {
      await held(post(ofJob(job, 'refuse'), { ticket: job.ticket, kind, reason }, true), signal);
    },
  };
}

/** A shorter one is none, and hiding it everywhere would leave nothing to be read. */
const SHORTEST_TOKEN = 8;

// A token that is got anew from time to time must be known to the mask before anything can print it.
function createKey({ token }: ApiPlace, learn: (secret: string) => void): () => Promise<string | undefined> {
  let known: string | undefined;
  return async () => {
    const value = typeof token === 'function' ? await token() : token;
    if (value !== undefined && value !== known && value.length >= SHORTEST_TOKEN) learn(value);
    known = value;
    return value;
  };
}

// Nobody wants to read the same sentence every second.
function noticing(send: Send, onNote: (sentence: string) => void): Send {
  let isOut = false;
  return async (request, signal) => {
    try {
      const answer = await send(request, signal);
      if (isOut) onNote('The task API answers again.');
      isOut = false;
      return answer;
    } catch (thrown) {
      if (thrown instanceof Later && !signal.aborted) {
        if (!isOut) onNote(`${thrown.message}; it is asked again.`);
        isOut = true;
      }
      throw thrown;
    }
  };
}

function orLost(thrown: unknown): never {
  if (thrown instanceof Refused && thrown.status === 409) {
    const { lost, detail } = (thrown.body ?? {}) as { lost?: unknown; detail?: unknown };
    if (lost === true) throw new Lost(typeof detail === 'string' ? detail : 'the API has given it to another worker');
  }
  throw thrown;
}
