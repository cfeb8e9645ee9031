import type { Run } from '../../run/run.ts';
import type { Channel } from '../channel.ts';
import { leanRegistrationOf, type Registration, sourceKey } from '../facts/registration.ts';
import { Later, NoEntry, Refused } from '../send/faults.ts';
import type { ApiAnswer, Send } from '../send/sender.ts';
import { createBatchChannel } from './batch.ts';
import { createPlainChannel, type PlainMemory } from './plain.ts';

/** A channel, and whether the API had never heard of the run. */
export interface Registered {
  readonly channel: Channel;
  readonly isNew: boolean;
  /** Places of the notifiers through which the API's server tells of tasks that wait. */
  readonly serverTells: readonly number[];
}

/** Tells the API that there is this run, and finds out by its answer how it is spoken to. Throws `Later` or `NoEntry`. */
export async function register(
  send: Send,
  run: Run,
  registration: Registration,
  memory: PlainMemory,
  signal: AbortSignal,
): Promise<Registered> {
  const { run_id } = run;
  try {
    const { status, json } = await registered(send, run, registration, signal);
    const { attempt, server_tells } = json as { attempt?: unknown; server_tells?: unknown };
    if (typeof attempt !== 'number') throw new Later('the API answered a registration with something else', { status });
    const serverTells = Array.isArray(server_tells) ? server_tells.filter((one) => typeof one === 'number') : [];
    return { channel: createBatchChannel(send, { run_id, attempt }), isNew: status === 201, serverTells };
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    if (thrown.status !== 404 && thrown.status !== 405)
      throw new NoEntry(`the API does not take the run (${thrown.message})`);
    const plain = { send, runId: run_id, attempt: run.attempt, sourceKey: sourceKey(run), memory };
    return { channel: createPlainChannel(plain), isNew: false, serverTells: [] };
  }
}

async function registered(send: Send, run: Run, registration: Registration, signal: AbortSignal): Promise<ApiAnswer> {
  const post = (body: Registration): Promise<ApiAnswer> =>
    send({ method: 'POST', path: '/agents/runs', body: JSON.stringify(body) }, signal);
  try {
    return await post(registration);
  } catch (thrown) {
    if (!(thrown instanceof Refused) || ![400, 413, 422].includes(thrown.status)) throw thrown;
    const { resumed_from } = registration;
    return post({ ...leanRegistrationOf(run), ...(resumed_from === undefined ? {} : { resumed_from }) });
  }
}
