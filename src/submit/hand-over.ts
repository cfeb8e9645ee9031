import { ApiError } from '../client/api-error.ts';
import type { TaskClient } from '../client/task-client.ts';
import type { FleetSubmission, RegisteredRun } from '../schema/generated/task-api/api-types.ts';
import { type Clock, sleep } from '../system/clock.ts';
import { isPassing } from './fleet-faults.ts';

/** What became of a submission. */
export type HandedOver =
  | { readonly kind: 'taken'; readonly run: RegisteredRun }
  /** Its group is taken and the plan says `when_busy: skip`; a sentence says by whom. */
  | { readonly kind: 'skipped'; readonly why: string };

/** How often it is tried while the server does not answer. */
const TRIES = 4;
/** Before it is tried again, ms; longer each time. */
const AGAIN_MS = 1_000;

/** Hands a run over; said several times it is still one run. `signal` ends the trying. Throws an ApiError where the server does not take it. */
export async function handOver(
  client: Pick<TaskClient, 'submitFleetRun'>,
  submission: FleetSubmission,
  clock: Clock,
  signal?: AbortSignal,
): Promise<HandedOver> {
  for (let tries = 1; ; tries += 1) {
    try {
      return { kind: 'taken', run: await client.submitFleetRun(submission) };
    } catch (thrown) {
      if (isSkipped(thrown, submission)) return { kind: 'skipped', why: thrown.message };
      if (!isPassing(thrown) || tries === TRIES) throw thrown;
      await sleep(clock, (thrown.retryAfter ?? 0) * 1_000 || AGAIN_MS * tries, signal);
      if (signal?.aborted) throw thrown;
    }
  }
}

function isSkipped(thrown: unknown, { concurrency }: FleetSubmission): thrown is ApiError {
  const { problem = {} } = thrown instanceof ApiError ? thrown : {};
  return 'holder' in problem && concurrency?.when_busy === 'skip';
}
