import { resolve } from 'node:path';
import type { DecisionWord } from '../../approval/judge.ts';
import { ApiError } from '../../client/api-error.ts';
import type { TaskClient } from '../../client/task-client.ts';
import { Fault } from '../../errors.ts';
import { decideRun } from '../../launch/decisions/decide-run.ts';
import { clientOf } from '../../sync/client-of.ts';
import { taskName } from '../../sync/facts/task-name.ts';
import type { System } from '../../system/system.ts';
import type { ApiAddress } from '../running/api-address.ts';
import { personHere } from './person.ts';

/** A decision as it is called for. */
export interface Wish {
  readonly decision: DecisionWord;
  /** Number of a task of the API, or `run_id/task`. */
  readonly target: string;
  readonly note?: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly version?: number | undefined;
  readonly override: boolean;
}

/** Decides where the run is known: through the API where there is one and it knows the run, else in the run's record. Answers a sentence; throws a Fault where it does not count. */
export async function decideAnywhere(
  wish: Wish,
  {
    system,
    stateDir,
    address,
  }: { readonly system: System; readonly stateDir: string; readonly address: ApiAddress | undefined },
): Promise<string> {
  if (address !== undefined) {
    const told = await throughApi(clientOf(address, system, 'cli'), wish).catch(toFault);
    if (told !== undefined) return told;
  }
  if (/^\d+$/.test(wish.target)) {
    throw new Fault('usage', 'The number of a task means something to a task API only, and none is known here.', {
      cure: 'Give --api-base, or name the task as run_id/task.',
    });
  }
  return locally(wish, system, resolve(system.cwd, stateDir));
}

async function throughApi(client: TaskClient, wish: Wish): Promise<string | undefined> {
  const id = /^\d+$/.test(wish.target) ? Number(wish.target) : await idOf(client, wish.target);
  if (id === undefined) return undefined;
  const { note, fields, version, override } = wish;
  const body = {
    ...(note === undefined ? {} : { note }),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
    ...(version === undefined ? {} : { version }),
    ...(override ? { override } : {}),
  };
  const calls = {
    approve: client.approveTask,
    reject: client.rejectTask,
    changes_requested: client.requestChanges,
    cancel: client.cancelTask,
  };
  const task = await calls[wish.decision](id, body);
  if (task.status === 'awaiting_approval') return `Counted: ${task.message ?? 'more approvals are needed.'}`;
  return `${task.run_id}/${task.task} is ${task.status}${task.reason === null ? '' : ` (${task.reason})`}.`;
}

async function idOf(client: TaskClient, target: string): Promise<number | undefined> {
  const { runId, task } = partsOf(target);
  const run = await client.getRun(runId).catch((thrown: unknown) => {
    if (thrown instanceof ApiError && thrown.status === 404) return undefined;
    throw thrown;
  });
  if (run === undefined) return undefined;
  const found = run.tasks.find((one) => one.task === taskName(task));
  if (found !== undefined) return found.id;
  throw new Fault('usage', `Run ${runId} has no task ${task}.`);
}

async function locally(wish: Wish, system: System, stateDir: string): Promise<string> {
  const { decision, note, fields, override, target } = wish;
  const { runId, task } = partsOf(target);
  const { run, verdict } = await decideRun(system, stateDir, {
    runId,
    task,
    decision,
    note,
    fields,
    override,
    identity: personHere(system),
  });
  if (verdict.kind === 'refused') throw new Fault('usage', verdict.detail);
  if (verdict.kind === 'counted') return `Counted: ${verdict.approvals} approved, ${verdict.missing} more needed.`;
  const now = run.tasks.get(task);
  return `${runId}/${task} is ${now?.status}${now?.reason == null ? '' : ` (${now.reason})`}.`;
}

function partsOf(target: string): { runId: string; task: string } {
  const slash = target.indexOf('/');
  if (slash > 0 && slash < target.length - 1) return { runId: target.slice(0, slash), task: target.slice(slash + 1) };
  throw new Fault('usage', `${JSON.stringify(target)} names no task.`, {
    cure: 'Give the number of a task, or run_id/task. A whole run is ended by: runs cancel run_id.',
  });
}

function toFault(thrown: unknown): never {
  if (!(thrown instanceof ApiError)) throw thrown;
  throw new Fault(thrown.isPassing ? 'unavailable' : 'usage', thrown.message, { cause: thrown, ...cureOf(thrown) });
}

// Whoever serves at home is both who asks and who approves.
function cureOf({ problem }: ApiError): { readonly cure?: string } {
  if (problem?.why !== 'self_approval') return {};
  return { cure: 'Give a token of your own (--api-token), or decide alone with --override where you may.' };
}
