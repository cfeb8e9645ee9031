import type { LiveEvent, TaskClient } from '../../client/task-client.ts';
import type { Run } from '../../run/run.ts';
import type { Task } from '../../schema/generated/task-api/api-types.ts';
import { type Clock, sleep } from '../../system/clock.ts';
import { isPassing } from '../fleet-faults.ts';
import { createLiveOutput } from './output/live-output.ts';
import { createRunMirror, type RunMirrorOptions } from './run-mirror.ts';
import { createWhereabouts } from './whereabouts.ts';

/** How a run elsewhere is watched. */
export interface FollowOptions extends RunMirrorOptions {
  readonly client: Pick<TaskClient, 'events' | 'getRunAttempt' | 'listFleetJobs' | 'readTaskLog'>;
  readonly clock: Clock;
  /** Ends the watch, not the run. */
  readonly signal: AbortSignal;
  /** Shows what tasks print, to observers that want it. */
  readonly output?: boolean;
}

/** Before what could not be asked is asked again, ms. */
const AGAIN_MS = 1_000;

/** Watches an attempt of a run until it has ended, or the signal aborts: then it answers the run as far as it was seen. Throws an ApiError that waiting will not cure. */
export async function followRun(options: FollowOptions): Promise<Run> {
  const { client, clock, first } = options;
  const { run_id, attempt } = first;
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, options.signal]);
  const mirror = createRunMirror(options);
  const where = createWhereabouts(client, clock, mirror);
  const isWanted = options.output === true && options.observers.some(({ onOutput }) => onOutput !== undefined);
  const output = isWanted ? createLiveOutput({ client, clock, print: mirror.print }) : undefined;
  // A log that is slow in coming keeps nobody from leaving.
  signal.addEventListener('abort', () => output?.stop());
  let broken: unknown;

  // One after the other, since a row may come twice, and what it printed goes before its end.
  let heard: Promise<void> = Promise.resolve();
  const hear = (row: Task): Promise<void> => {
    const isOfRun = row.run_id === run_id && row.attempt === attempt;
    heard = heard.then(async () => mirror.task(row, isOfRun ? await output?.take(row) : []));
    return heard;
  };

  const read = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        const detail = await client.getRunAttempt(run_id, attempt, { signal });
        if (signal.aborted) return;
        for (const row of detail.tasks) await hear(row);
        if (signal.aborted) return;
        where.look();
        if (detail.status === 'running') return;
        mirror.end(detail);
        over.abort();
      } catch (thrown) {
        if (signal.aborted) return;
        if (!isPassing(thrown)) {
          broken = thrown;
          over.abort();
        } else await sleep(clock, AGAIN_MS);
      }
    }
  };
  const take = async (event: LiveEvent): Promise<void> => {
    if (event.kind === 'task') {
      await hear(event.row);
      where.look();
    } else if (event.kind === 'reset' || (event.row.attempt === attempt && event.row.status !== 'running')) {
      await read();
    }
  };
  try {
    // What happened before the stream opened it does not tell.
    const onState = (state: 'open' | 'waiting'): void => void (state === 'open' && read());
    for await (const event of client.events({ run_id }, { signal, onState })) await take(event);
  } finally {
    over.abort();
    where.stop();
    output?.stop();
  }
  if (broken !== undefined) throw broken;
  return mirror.run();
}
