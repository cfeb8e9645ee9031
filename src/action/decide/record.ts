import { listAttempts, readRun } from '../../journal/read.ts';
import type { Run, TaskDecision } from '../../run/run.ts';
import type { FoundJournal } from '../carry/found-journal.ts';
import { journalFromRepository } from '../carry/from-repository.ts';
import type { JobPlace } from '../run/job.ts';
import { readJobMark } from '../run/witness.ts';
import type { Place, Thread } from './event/thread.ts';
import type { Wish } from './event/wish.ts';
import { NothingToDecide, RefusedDecision } from './nothing.ts';

/** The record of a run that waits, brought here from where an earlier job kept it. */
export interface WaitingRecord {
  readonly found: FoundJournal;
  readonly run: Run;
  /** Who asked for the run. */
  readonly asked: readonly string[];
  /** All decisions on it, in whatever attempt, oldest attempt last. */
  readonly decisions: readonly TaskDecision[];
}

/** Brings the record a pull request speaks of. Throws Fault where it is gone, NothingToDecide where it is of another plan. */
export async function bringRecord(place: JobPlace, remote: Place, thread: Thread): Promise<WaitingRecord> {
  const { stateDir, inputs, streams } = place;
  const { system } = streams;
  const found = await journalFromRepository(place, remote, thread);
  const stored = await readRun(system, stateDir, found.runId);
  if (stored === undefined) throw new NothingToDecide(`The record of the run ${found.runId} is empty.`);
  const { run, folder } = stored;
  if (run.plan.path !== inputs.plan)
    throw new NothingToDecide(
      `The run ${run.run_id} is one of ${run.plan.path}, and this job goes on with ${inputs.plan}.`,
    );
  const asked = (await readJobMark(system, folder))?.asked;
  if (!Array.isArray(asked))
    throw new RefusedDecision(`The record of the run ${run.run_id} does not say who asked for it: run the plan again.`);
  const attempts = (await listAttempts(system, stateDir)).filter((one) => one.run.run_id === run.run_id);
  const decisions = attempts.flatMap((one) => [...one.run.tasks.values()].flatMap((task) => task.decisions ?? []));
  return { found, run, asked, decisions };
}

/** The decision that was made of a wish before: the event came twice, or its job is run again. */
export function madeBefore({ decisions }: WaitingRecord, wish: Wish): TaskDecision | undefined {
  return decisions.find(
    ({ by, decision, at, channel }) =>
      channel === wish.channel &&
      decision === wish.decision &&
      by.toLowerCase() === `github:${wish.login}`.toLowerCase() &&
      Date.parse(at) >= wish.at,
  );
}
