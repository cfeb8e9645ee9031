import type { StepGraph } from '../graph/graph.ts';
import type { ChangeBases } from '../launch/origin/change-bases.ts';
import type { FleetSubmission } from '../schema/generated/task-api/api-types.ts';

/** What changed since when, for the steps that ask. */
export type SentChanges = NonNullable<FleetSubmission['changes']>;

/** Bases as they travel: each list of files once, and which step of the plan counts from which. */
export function sentChanges({ usual, steps }: ChangeBases, graph: Pick<StepGraph, 'byId'>): SentChanges {
  const own = [...steps].filter(([step]) => graph.byId.has(step));
  const bases = [...new Set([usual, ...own.map(([, base]) => base)])];
  return {
    bases: bases.map(({ label, files }) => ({ label, files })),
    steps: Object.fromEntries(own.map(([step, base]) => [step, bases.indexOf(base)])),
    usual: bases.indexOf(usual),
  };
}
