import type { StepGraph } from '../../graph/graph.ts';

/** The graph for programs: its steps with what they need, in plan order. */
export function drawJson(graph: StepGraph): string {
  const steps = graph.nodes.map(({ id, name, phase, uses, needs, fanOut }) => ({
    id,
    name,
    phase,
    uses,
    needs,
    fan_out: fanOut?.kind ?? null,
  }));
  return `${JSON.stringify({ plan: graph.name, steps }, null, 2)}\n`;
}
