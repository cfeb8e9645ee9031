import { join } from 'node:path';
import { EVENTS_FILE, PLAN_FILE } from '../../journal/run-folder.ts';
import { Refused } from '../../sync/send/faults.ts';
import { createSender, type Send } from '../../sync/send/sender.ts';
import type { System } from '../../system/system.ts';
import type { JobAddress } from '../api/address.ts';
import { isWokenUp, type Job } from '../run/job.ts';
import type { FoundJournal } from './found-journal.ts';
import { type ApiRun, eventsOf } from './rows.ts';

/** ms the API may take: nothing runs meanwhile. */
const PATIENCE_MS = 15_000;
/** Attempts of other jobs, under the same name, that are looked through. */
const MOST_ATTEMPTS = 10;

/** Writes the journal of the run's newest attempt by this workflow run, or of the newest at all where an event names the run, as the task API knows it. Throws where the API does not answer. */
export async function journalFromApi(job: Job, address: JobAddress, runId: string): Promise<FoundJournal | undefined> {
  const { system } = job.streams;
  const found = await newestOf(job, senderTo(address, system), runId);
  if (found === undefined) return undefined;
  const folder = join(job.stateDir, 'runs', runId, String(found.attempt));
  const events = eventsOf(found, job.graph);
  await system.files.write(join(folder, PLAN_FILE), found.plan_text ?? '');
  await system.files.write(join(folder, EVENTS_FILE), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  return { runId, from: `the task API at ${new URL(address.baseUrl).host}` };
}

/** The newest attempt of a run as the task API knows it; undefined where it knows none. Throws where it does not answer. */
export function newestRun(system: System, address: JobAddress, runId: string): Promise<ApiRun | undefined> {
  return read(senderTo(address, system), pathOf(runId), AbortSignal.timeout(PATIENCE_MS));
}

function senderTo(address: JobAddress, system: System): Send {
  return createSender({ ...address, fetch: system.leanFetch ?? system.fetch, clock: system.clock });
}

function pathOf(runId: string): string {
  return `/agents/runs/${encodeURIComponent(runId)}`;
}

async function newestOf(job: Job, send: Send, runId: string): Promise<ApiRun | undefined> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const path = pathOf(runId);
  const isMeant = ({ ci }: ApiRun): boolean => isWokenUp(job) || ci?.workflow_run_id === job.facts.runId;
  let run = await read(send, path, signal);
  for (let looked = 1; run !== undefined && looked < MOST_ATTEMPTS; looked += 1) {
    if (isMeant(run)) break;
    const { attempt } = run;
    const before = Math.max(0, ...run.attempts.map((one) => one.attempt).filter((one) => one < attempt));
    run = before === 0 ? undefined : await read(send, `${path}/${before}`, signal);
  }
  // Without its plan nobody could tell which steps are still the same.
  return run !== undefined && isMeant(run) && run.plan_text !== null ? run : undefined;
}

async function read(send: Send, path: string, signal: AbortSignal): Promise<ApiRun | undefined> {
  try {
    const { json } = await send({ method: 'GET', path }, signal);
    return isRun(json) ? json : undefined;
  } catch (thrown) {
    if (thrown instanceof Refused) return undefined;
    throw thrown;
  }
}

function isRun(json: unknown): json is ApiRun {
  const { tasks, attempts, attempt } = json as Record<string, unknown>;
  return Array.isArray(tasks) && Array.isArray(attempts) && typeof attempt === 'number';
}
