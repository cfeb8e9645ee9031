import { listFullLanes, listWorkers } from '../../../store/jobs/show/fleet.ts';
import { getFleetRun, type ShownRun } from '../../../store/jobs/show/fleet-run.ts';
import { listRunJobs } from '../../../store/jobs/show/run-jobs.ts';
import type { Principal } from '../../auth/principal.ts';
import { type Handlers, json } from '../../http/call.ts';
import { noSuchFleetRun } from '../fleet-problems.ts';
import type { JobParts } from '../parts.ts';
import { waitingFor } from './waiting-for.ts';

/** The operations that show the fleet and its runs. */
export function showHandlers({
  context: { database },
}: JobParts): Pick<Handlers, 'getFleet' | 'getFleetRun' | 'listFleetJobs'> {
  const runOf = async (run_id: string, attempt: number, principal: Principal): Promise<ShownRun> => {
    const run = await getFleetRun(database, run_id, attempt);
    if (run === undefined || !maySee(principal, run.boundTo)) throw noSuchFleetRun(run_id, attempt);
    return run;
  };
  return {
    getFleet: async ({ principal }) => {
      const repository = principal.repositoryId ?? null;
      const workers = await listWorkers(database, repository);
      const lanes = await listFullLanes(database, repository);
      const shown = lanes.map(({ refusals, ...lane }) => ({
        ...lane,
        waiting_for: lane.queued === 0 ? null : waitingFor(lane, workers, refusals),
      }));
      return json(200, { workers, lanes: shown });
    },

    getFleetRun: async ({ params: { run_id, attempt }, principal }) => {
      const { json: text } = await runOf(run_id, attempt, principal);
      if (text === undefined) throw noSuchFleetRun(run_id, attempt);
      return json(200, text);
    },

    listFleetJobs: async ({ params: { run_id, attempt }, query: { task }, principal }) => {
      await runOf(run_id, attempt, principal);
      const jobs = await listRunJobs(database, run_id, attempt, task ?? null);
      const workers = jobs.some(({ state }) => state === 'queued') ? await listWorkers(database, null) : [];
      const items = jobs.map(({ refusals, repository, ...job }) => ({
        ...job,
        waiting_for: job.state === 'queued' ? waitingFor({ labels: job.labels, repository }, workers, refusals) : null,
      }));
      return json(200, { items });
    },
  };
}

// A caller that is bound to a repository sees nothing of others.
function maySee({ repositoryId }: Principal, repository: string | null): boolean {
  return repositoryId === undefined || repositoryId === repository;
}
