import { taskName } from '../../sync/facts/task-name.ts';
import { addressOf, type JobAddress } from '../api/address.ts';
import { newestRun } from '../carry/from-api.ts';
import type { ApiRun } from '../carry/rows.ts';
import type { JobPlace } from '../run/job.ts';
import { sayTo } from '../run/job.ts';
import { worldOfPlan } from '../secrets/environment.ts';
import type { Thread } from './event/thread.ts';
import { NothingToDecide } from './nothing.ts';

/** The task API a job is told to ask; undefined where it names none. */
export function apiOf({ inputs, keys, streams }: JobPlace): JobAddress | undefined {
  const world = worldOfPlan(streams.system, [], inputs.githubToken);
  return addressOf(inputs, keys, world, (sentence) => sayTo(streams)(`note: ${sentence}`));
}

/**
 * The run a task API has for a pull request, where somebody has decided there and nobody goes on with it. Throws NothingToDecide otherwise: a
 * job's own token decides on nothing, and who merges is told to the API by GitHub itself.
 */
export async function decidedThere(
  place: JobPlace,
  address: JobAddress,
  thread: Thread,
  isComment: boolean,
): Promise<ApiRun> {
  const { runId, number, url, pull } = thread;
  const host = new URL(address.baseUrl).host;
  const run = await newestRun(place.streams.system, address, runId);
  const task = run?.tasks.find((one) => one.task === taskName(pull?.task ?? '') && one.outputs_uri === url);
  if (run === undefined || task === undefined)
    throw new NothingToDecide(`The task API at ${host} knows of no run for pull request #${number}.`);
  if (run.status !== 'awaiting_approval')
    throw new NothingToDecide(`The run ${runId} does not wait: the task API at ${host} has it as ${run.status}.`);
  if (isComment || task.status === 'awaiting_approval') {
    throw new NothingToDecide(
      `Decisions on the run ${runId} are made in the task API at ${host}: the event orchestrator-resume goes on with it then.`,
    );
  }
  return run;
}
