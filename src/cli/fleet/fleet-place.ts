import type { TaskClient } from '../../client/task-client.ts';
import { Fault } from '../../errors.ts';
import { fleetFault } from '../../submit/fleet-faults.ts';
import { clientOf } from '../../sync/client-of.ts';
import { tidyBase } from '../../sync/send/sender.ts';
import type { Call } from '../line/verb.ts';
import { apiAddressOf } from '../running/api-address.ts';
import type { Streams } from '../streams/streams.ts';

/** The task API whose fleet a call is for. */
export interface FleetPlace {
  readonly client: TaskClient;
  /** Where the API is, without `/agents`. */
  readonly base: string;
  /** What a call must say to reach the same API from here; empty where it need not say it. */
  readonly flag: string;
  /** Answers what the work answers; what the API has against it becomes a Fault. */
  asked<Answer>(work: Promise<Answer>): Promise<Answer>;
}

/** The task API a call names, or that serves its state directory. Throws `usage` where there is none. */
export async function fleetPlaceOf(call: Call, { system }: Pick<Streams, 'system'>): Promise<FleetPlace> {
  const address = await apiAddressOf(call, system);
  if (address === undefined) {
    throw new Fault('usage', 'A fleet is reached through a task API, and none is known here.', {
      cure: 'Name one with --api-base or API_BASE, or start one with orchestrator serve.',
    });
  }
  const base = tidyBase(address.baseUrl);
  return {
    client: clientOf(address, system, 'cli'),
    base,
    flag: call.text('api-base') === undefined || system.env.API_BASE ? '' : ` --api-base ${base}`,
    asked: (work) =>
      work.catch((thrown: unknown) => {
        throw fleetFault(thrown, new URL(base).host);
      }),
  };
}

/** The page of an attempt of a run, for people. */
export function pageOf(base: string, runId: string, attempt: number): string {
  return `${base}/agents/ui/runs/${encodeURIComponent(runId)}/${attempt}`;
}
