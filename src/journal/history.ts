import type { Run } from '../run/run.ts';
import type { System } from '../system/system.ts';
import { listAttempts } from './read.ts';

/** Step id -> commit at which it last succeeded, over all runs of a plan in this state directory that know their commit. */
export async function lastSuccesses(
  system: System,
  stateDir: string,
  plan: string,
): Promise<ReadonlyMap<string, string>> {
  const newestFirst = (await listAttempts(system, stateDir))
    .map(({ run }) => run)
    .filter((run) => run.plan.name === plan);
  const found = new Map<string, string>();
  for (const run of newestFirst) {
    const { commit } = run.origin;
    if (commit === undefined || run.origin.dirty) continue;
    for (const step of succeededSteps(run)) if (!found.has(step)) found.set(step, commit);
  }
  return found;
}

function succeededSteps(run: Run): string[] {
  return [...run.steps]
    .filter(([, tasks]) => tasks.every((task) => run.tasks.get(task)?.status === 'succeeded'))
    .map(([step]) => step);
}
