import { Fault } from '../../errors.ts';
import { loadPlan } from '../../graph/load-plan.ts';
import { readRun } from '../../journal/read.ts';
import { nameRun } from '../../launch/name-run.ts';
import { usesExpressions } from '../../launch/origin/plan-needs.ts';
import { tasksToCarry, wantedChanges } from '../../launch/resume/carry-over.ts';
import { findResumable, givenParams, type ResumableRun } from '../../launch/resume/resume-run.ts';
import { count } from '../../report/text/count.ts';
import type { Run, Task } from '../../run/run.ts';
import type { JobAddress } from '../api/address.ts';
import { isWokenUp, type Job, sayTo } from '../run/job.ts';
import { readJobMark } from '../run/witness.ts';
import type { FoundJournal } from './found-journal.ts';

/** An earlier attempt of a job, and what of it need not run again. */
export interface Earlier {
  readonly run: Run;
  readonly tasks: ReadonlyMap<string, Task>;
  /** What people want changed before it goes on, by the steps that run again for it. */
  readonly changesRequested: ReadonlyMap<string, string>;
  /** Where it was found, in words: `the artifact orchestrator-nightly-1`. */
  readonly from: string;
}

/**
 * The run of this job's earlier attempt: from this machine where it is still there, else from the task API, else from the artifact. Says in
 * one line where from. Undefined, also said, where there is none, since a run can always begin anew; but throws Fault where an event asks to go on
 * with a run.
 */
export async function findEarlier(job: Job, address: JobAddress | undefined): Promise<Earlier | undefined> {
  const say = sayTo(job.streams);
  const runId = await usualRunId(job);
  const known = job.woken?.found;
  const ways: (() => Promise<FoundJournal | undefined>)[] = [
    async () => known ?? onThisMachine(job, runId),
    async () => address && (await import('./from-api.ts')).journalFromApi(job, address, runId),
    async () => (await import('./from-artifact.ts')).journalFromArtifact(job, runId),
  ];
  for (const find of ways) {
    try {
      const found = await find();
      const earlier = found && (await carriedFrom(job, found.runId, found.from));
      if (earlier === undefined) continue;
      const { run, tasks, from } = earlier;
      say(
        `Attempt ${run.attempt} of ${run.run_id} was found in ${from}: ${count(tasks.size, 'task')} of it need not run again.`,
      );
      return earlier;
    } catch (thrown) {
      say(`note: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  }
  // What somebody has approved must not be done again from the beginning.
  if (isWokenUp(job)) throw notFound(runId);
  say('note: Nothing of an earlier attempt was found, so everything runs.');
  return undefined;
}

function notFound(runId: string): Fault {
  return new Fault('unavailable', `The run ${runId}, which the event asks to go on with, was not found.`, {
    cure: 'Name the task API that was told of it as api-base, and check the run_id of the event.',
  });
}

/** What the run is called, by the plan or by the job. */
async function usualRunId({ graph, inputs, streams }: Job): Promise<string> {
  const expressions = usesExpressions(graph)
    ? (await import('../../plan/expression.ts')).createExpressions()
    : undefined;
  return nameRun(streams.system, graph, await expressions, inputs.runId).runId;
}

async function onThisMachine({ streams, stateDir, facts }: Job, runId: string): Promise<FoundJournal | undefined> {
  const stored = await readRun(streams.system, stateDir, runId);
  if (stored === undefined) return undefined;
  const mark = await readJobMark(streams.system, stored.folder);
  const isOurs = mark?.workflow_run_id === facts.runId && mark.job === facts.job;
  return isOurs ? { runId, from: 'the records of this machine' } : undefined;
}

async function carriedFrom(job: Job, runId: string, from: string): Promise<Earlier> {
  const { graph, streams, stateDir } = job;
  const { run, planFile }: ResumableRun = await findResumable({ system: streams.system, stateDir, runId });
  const before = await loadPlan(planFile, { system: streams.system, params: givenParams(run) });
  // Whoever decides asks for what follows; whoever runs a job again asks for what failed.
  const isDecided = job.woken !== undefined || (isWokenUp(job) && job.facts.wakes?.decidedOnly === true);
  const decidedOnly = isDecided && job.facts.runAttempt === 1;
  const tasks = tasksToCarry(graph, before.ok ? before.graph : graph, run, { decidedOnly });
  return { run, tasks, changesRequested: wantedChanges(graph, run), from };
}
