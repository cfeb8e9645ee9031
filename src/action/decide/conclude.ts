import { appendFileSync } from 'node:fs';
import { plain } from '../../report/markdown/shown.ts';
import type { Run } from '../../run/run.ts';
import { appendValues } from '../file-commands.ts';
import { putComment } from '../github/comment.ts';
import { OUTPUTS_OF_NOTHING, outputsOf } from '../outputs.ts';
import { type JobPlace, pinTo, sayTo } from '../run/job.ts';
import { ENDED_NAME, type PostState, STATE_NAME } from '../run/witness.ts';
import type { Place, Thread } from './event/thread.ts';

/** Ends a job that does not go on with a run, as a success: says why, and how the run stands where it is known. */
export function conclude(place: JobPlace, why: string, run?: Run): void {
  const { keys, inputs, streams } = place;
  sayTo(streams)(why);
  if (inputs.summary && keys.GITHUB_STEP_SUMMARY) appendFileSync(keys.GITHUB_STEP_SUMMARY, `${plain(why, 1_000)}\n`);
  const outputs = run === undefined ? OUTPUTS_OF_NOTHING : outputsOf(run, '');
  if (keys.GITHUB_OUTPUT) appendValues(keys.GITHUB_OUTPUT, outputs, () => streams.system.randomHex(16));
}

/** Pins what came of a decision to the job, and writes it into the one comment on decisions that the pull request, or the issue, has. */
export async function answer(place: JobPlace, { github }: Place, thread: Thread, sentence: string): Promise<void> {
  const { facts, inputs, streams } = place;
  pinTo(streams)('notice', 'Decision', sentence);
  const { serverUrl, repository, runId } = facts;
  const job = `[The job that says so](${serverUrl}/${repository}/actions/runs/${runId}).`;
  const { number, base: baseRef } = thread;
  await putComment({
    ...{ github, say: sayTo(streams), plan: `${inputs.plan}#decisions` },
    facts: {
      repository,
      eventName: facts.eventName,
      pullRequest: { number, headSha: '', headRef: '', baseRef, fork: false },
    },
    body: `${plain(sentence, 2_000)} ${job}`,
  });
}

/** Lets the action's last step keep the record as it is now: the next decision has to know of this one. */
export function keepRecord(
  { keys, inputs, stateDir, streams }: JobPlace,
  { run_id: runId, attempt, status }: Run,
): void {
  if (!keys.GITHUB_STATE) return;
  const state: PostState = { stateDir, runId, attempt, trail: '', artifact: inputs.artifact };
  const values = { [STATE_NAME]: JSON.stringify(state), [ENDED_NAME]: status };
  appendValues(keys.GITHUB_STATE, values, () => streams.system.randomHex(16));
}
