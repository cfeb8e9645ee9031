import type { EngineOptions } from '../../execute/engine/create-engine.ts';
import type { StepGraph } from '../../graph/graph.ts';
import { tasksToCarry, wantedChanges } from '../../launch/resume/carry-over.ts';
import { apply, replay } from '../../run/apply.ts';
import { readSubmittedRun, takeOverArtifacts } from '../../store/fleet-runs/earlier.ts';
import type { LeasedRun } from '../../store/fleet-runs/fleet-run.ts';
import { readFleetEvents } from '../../store/fleet-runs/record.ts';
import type { DriveParts } from '../parts.ts';

/** What a submission says of the attempt it goes on from. */
interface Resumes {
  readonly attempt: number;
  readonly failed_only?: boolean;
  readonly decided_only?: boolean;
  readonly from?: string;
}

/** What a new attempt takes over from the one it goes on from: results, what people decided, artifacts. */
export async function carriedInto(
  { database, decided, readPlan }: DriveParts,
  leased: LeasedRun,
  graph: StepGraph,
): Promise<Pick<EngineOptions, 'carried' | 'changesRequested'>> {
  const { resumes } = leased.submission as { resumes?: Resumes };
  if (resumes === undefined) return {};
  const key = { run_id: leased.run_id, attempt: resumes.attempt };
  const submitted = await readSubmittedRun(database, key);
  const recorded = replay(await readFleetEvents(database, key));
  if (submitted === undefined || recorded === undefined) return {};
  const earlier = (await decided(recorded)).reduce(apply, recorded);
  const before = await readPlan({ ...leased, ...submitted });
  const tasks = tasksToCarry(graph, before, earlier, {
    ...(resumes.from === undefined ? {} : { from: resumes.from }),
    failedOnly: resumes.failed_only ?? false,
    decidedOnly: resumes.decided_only ?? false,
  });
  await takeOverArtifacts(database, leased, resumes.attempt, [...tasks.keys()]);
  return { carried: { attempt: resumes.attempt, tasks }, changesRequested: wantedChanges(graph, earlier) };
}
