import type { StepGraph } from '../graph/graph.ts';

/** True where a plan holds an expression anywhere; the evaluator is loaded only then. */
export function usesExpressions(graph: StepGraph): boolean {
  return graph.text.includes('${{') || graph.nodes.some(({ condition }) => condition !== undefined);
}
