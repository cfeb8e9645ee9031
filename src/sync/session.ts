import { dirname, join } from 'node:path';
import type { Run } from '../run/run.ts';
import { isLease, tryLock } from '../system/file-lock.ts';
import type { LeanFetch } from '../system/lean-fetch.ts';
import type { System } from '../system/system.ts';
import type { RunContext } from './facts/registration.ts';
import type { Patience } from './send/patience.ts';
import { createSender, tidyBase } from './send/sender.ts';
import type { Elsewhere } from './teller/elsewhere.ts';
import type { Notes } from './teller/notes.ts';
import { createTeller, type Leftover, type Teller } from './teller/teller.ts';
import { openToldFile, readTold, TOLD_LOCK } from './told.ts';

/** How an API is reached. */
export interface ApiAddress {
  readonly baseUrl: string;
  /** A function is asked before every request: tokens of CI jobs end. What it throws is why nothing can be sent. */
  readonly token?: string | (() => Promise<string | undefined>);
}

export interface SessionOptions extends ApiAddress {
  readonly system: System;
  readonly stateDir: string;
  /** The attempt's folder. */
  readonly folder: string;
  readonly notes: Notes;
  readonly elsewhere?: Elsewhere;
  readonly onCancelRequested?: (by: string) => void;
}

/** The time in which one process, and no other, tells an API of a run. */
export interface Session {
  readonly teller: Teller;
  /** Tells what is left within `ms`, or until `signal` aborts, and ends the session. */
  close(run: Run, ms: number, signal?: AbortSignal): Promise<Leftover>;
}

/** Begins to tell of a run; undefined where another process does. */
export async function openSession(
  options: SessionOptions,
  run: Run,
  context: Promise<RunContext>,
): Promise<Session | undefined> {
  const { system, folder } = options;
  const lease = tryLock(system, join(folder, TOLD_LOCK), `telling of ${run.run_id}`);
  if (!isLease(lease)) return undefined;
  const api = tidyBase(options.baseUrl);
  const told = await readTold(system, folder, api);
  const file = openToldFile(system, folder);
  const closing = new AbortController();
  const stop = new AbortController();
  const patience: Patience = { closing: closing.signal, stop: stop.signal };
  const attemptOf = await attemptsBefore(options, run, api);
  const send = createSender({
    ...options,
    fetch: system.leanFetch ?? (system.fetch as LeanFetch),
    clock: system.clock,
  });
  const given = await context;
  const { ci = told.ci } = given;
  if (ci && told.ci === undefined) file.add([{ ci }]);
  const known = { ...given, ...(ci === undefined ? {} : { ci }) };
  const teller = createTeller({ ...options, send, api, told, file, patience, attemptOf }, run, known);
  return {
    teller,
    close: async (ended, ms, signal) => {
      const end = (): void => stop.abort();
      const cancel = system.clock.after(ms, end);
      signal?.addEventListener('abort', end, { once: true });
      if (signal?.aborted) end();
      closing.abort();
      try {
        return await teller.finish(ended);
      } finally {
        cancel();
        signal?.removeEventListener('abort', end);
        end();
        file.close();
        lease.release();
      }
    },
  };
}

// The API may have counted the attempt that is carried on as another one.
async function attemptsBefore(
  { system, folder }: SessionOptions,
  run: Run,
  api: string,
): Promise<(local: number) => number> {
  const froms = new Set([run.resumed_from, ...[...run.tasks.values()].map((task) => task.carried_from)]);
  const known = new Map<number, number>();
  for (const from of froms) {
    if (from === null) continue;
    const { header } = await readTold(system, join(dirname(folder), String(from)), api);
    if (header) known.set(from, header.attempt);
  }
  return (local) => known.get(local) ?? local;
}
