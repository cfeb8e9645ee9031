import type { Interrupt } from '../../cli/streams/streams.ts';
import type { TaskClient } from '../../client/task-client.ts';
import type { Problem } from '../../report/github/problems/problem.ts';
import type { Run } from '../../run/run.ts';
import type { RegisteredRun } from '../../schema/generated/task-api/api-types.ts';
import { followRun } from '../../submit/watch/follow-run.ts';
import type { System } from '../../system/system.ts';
import type { Job } from '../run/job.ts';
import { reporterOf } from '../run/options.ts';
import { createPatience } from '../run/patience.ts';

/** How a job watches the run it has handed over. */
export interface JobWatch {
  readonly job: Job;
  readonly system: System;
  readonly client: TaskClient;
  readonly first: RegisteredRun;
  /** Gets what failing steps said of files. */
  readonly problems: Problem[];
  /** Hears what people must know, to be told once the run is over. */
  readonly onNote: (sentence: string) => void;
}

/** What became of the run; `running` where the job was ended before it. */
export interface WatchedRun {
  readonly run: Run;
  /** The status an interrupt asks for. */
  readonly interrupted: number | undefined;
  /** ms that a service may still take. */
  readonly patience: () => number;
}

/** 128 and the signal's number. */
const STATUS: Readonly<Record<Interrupt, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** ms after which the job goes on without having seen the run end. */
const LONGEST_GOODBYE_MS = 4_000;

/** Watches a run to its end. A job that is cancelled asks for the run to be cancelled, too: nobody would be left who waits for it. */
export async function watchInJob({ job, system, client, first, problems, onNote }: JobWatch): Promise<WatchedRun> {
  const [cancelled, over] = [new AbortController(), new AbortController()];
  const patience = createPatience(cancelled.signal, system.clock);
  let interrupted: number | undefined;
  let forget: (() => void) | undefined;
  const stopListening = job.streams.onInterrupt((name) => {
    if (interrupted !== undefined) return;
    interrupted = STATUS[name];
    cancelled.abort();
    forget = system.clock.after(LONGEST_GOODBYE_MS, () => over.abort());
    client.cancelRun(first.run_id).catch((thrown: unknown) => {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      onNote(`The run ${first.run_id} goes on: it could not be cancelled (${why}).`);
    });
  });
  try {
    const reporter = reporterOf(job, system, { onProblems: (found) => void problems.push(...found) });
    const { graph } = job;
    const { clock } = system;
    const watching = { client, clock, graph, first, observers: [reporter], excerpts: true, signal: over.signal };
    return { run: await followRun(watching), interrupted, patience };
  } finally {
    stopListening();
    forget?.();
  }
}
