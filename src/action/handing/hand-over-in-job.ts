import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../../cli/fleet/fleet-place.ts';
import type { Problem } from '../../report/github/problems/problem.ts';
import type { Run } from '../../run/run.ts';
import type { RegisteredRun } from '../../schema/generated/task-api/api-types.ts';
import { earlierSuccesses } from '../../submit/earlier-successes.ts';
import { fleetFault } from '../../submit/fleet-faults.ts';
import { type HandedOver, handOver } from '../../submit/hand-over.ts';
import { makeSubmission } from '../../submit/make-submission.ts';
import { runOfRow } from '../../submit/watch/run-of-rows.ts';
import { ciFactsOf } from '../../sync/ci-facts-of.ts';
import { clientOf } from '../../sync/client-of.ts';
import { tidyBase } from '../../sync/send/sender.ts';
import type { System } from '../../system/system.ts';
import { addressOf } from '../api/address.ts';
import { appendValues } from '../file-commands.ts';
import { OUTPUTS_OF_NOTHING, outputsOf } from '../outputs.ts';
import { createEnding } from '../run/ending.ts';
import { type Job, sayTo } from '../run/job.ts';
import { verdictOf } from '../run/verdict.ts';
import { worldOfPlan } from '../secrets/environment.ts';
import { watchInJob } from './watch-in-job.ts';

/** Hands the run of a job to a fleet, stays with it where that is wished, tells of it as of a run of the job itself, and answers the exit status. */
export async function handOverInJob(job: Job): Promise<number> {
  const { graph, inputs, streams, keys } = job;
  const system = worldOfPlan(streams.system, graph.secrets, undefined);
  const say = sayTo(streams);
  const notes: string[] = [];
  const onNote = (sentence: string): void => void notes.push(sentence);
  const tellNotes = (): void => notes.splice(0).forEach((note) => void say(`note: ${note}`));
  const address = addressOf(inputs, keys, system, onNote) ?? { baseUrl: '', token: async () => undefined };
  const client = clientOf(address, system);
  const base = tidyBase(address.baseUrl);
  try {
    const handed = await submit(job, system, client, onNote);
    tellNotes();
    if (handed.kind === 'skipped') return skipped(handed.why, job);
    const { run_id, attempt } = handed.run;
    say(`The fleet has ${run_id}, attempt ${attempt}: ${pageOf(base, run_id, attempt)}`);
    if (!inputs.follow) return left(handed.run, job);
    const problems: Problem[] = [];
    const watched = await watchInJob({ job, system, client, first: handed.run, problems, onNote });
    return await told(job, watched, problems, onNote);
  } catch (thrown) {
    throw fleetFault(thrown, new URL(base).host);
  } finally {
    tellNotes();
  }
}

async function submit(
  { graph, inputs, stateDir }: Job,
  system: System,
  client: ReturnType<typeof clientOf>,
  onNote: (sentence: string) => void,
): Promise<HandedOver> {
  const { submission, notes } = await makeSubmission(graph, {
    ...inputs.selection,
    system,
    stateDir,
    // What the steps before this one have made is in no commit, and there for this job alone.
    allowDirty: true,
    ci: await ciFactsOf(system),
    successes: (counts) => earlierSuccesses(client, graph, counts),
    ...(inputs.runId === undefined ? {} : { runId: inputs.runId }),
    ...(inputs.maxParallel === undefined ? {} : { maxParallel: inputs.maxParallel }),
    ...(inputs.onFailure === undefined ? {} : { onFailure: inputs.onFailure }),
  });
  for (const note of notes) onNote(note);
  return handOver(client, submission, system.clock);
}

function skipped(why: string, { streams, keys }: Job): number {
  sayTo(streams)(`note: ${why} Nothing was handed over.`);
  if (keys.GITHUB_OUTPUT) appendValues(keys.GITHUB_OUTPUT, OUTPUTS_OF_NOTHING, () => streams.system.randomHex(16));
  return 0;
}

function left(first: RegisteredRun, { graph, keys, streams }: Job): number {
  const outputs = outputsOf(runOfRow(first, graph), '');
  if (keys.GITHUB_OUTPUT) appendValues(keys.GITHUB_OUTPUT, outputs, () => streams.system.randomHex(16));
  return 0;
}

async function told(
  job: Job,
  { run, interrupted, patience }: Awaited<ReturnType<typeof watchInJob>>,
  problems: readonly Problem[],
  onNote: (sentence: string) => void,
): Promise<number> {
  const ended: Run = run.status === 'running' ? { ...run, status: 'cancelled' } : run;
  mkdirSync(join(job.stateDir, 'runs', run.run_id, String(run.attempt)), { recursive: true });
  const ending = createEnding(job);
  await ending.prepare();
  ending.now(ended);
  await ending.tell(ended, problems, onNote, patience());
  return verdictOf(ended, job.inputs.failOn) === undefined ? 0 : (interrupted ?? 1);
}
