import type { StepGraph } from '../../../graph/graph.ts';

/** What the reader should know of steps that ask for labels: the jobs that do them are all alike and have none. */
export function labelNotes({ nodes }: StepGraph): readonly string[] {
  const asking = nodes.filter(({ runsOn }) => runsOn.length > 0);
  if (asking.length === 0) return [];
  const labels = [...new Set(asking.flatMap(({ runsOn }) => runsOn))].sort();
  const ids = asking.map(({ id }) => id).join(', ');
  const words = `${asking.length === 1 ? 'waits' : 'wait'} for workers with the label${labels.length === 1 ? '' : 's'} ${labels.join(', ')}`;
  return [`${ids} ${words}: give some job of the workers \`labels\`, or run such workers elsewhere.`];
}
