import type { StepGraph, StepNode } from '../../graph/graph.ts';
import { labelOf } from './label.ts';

/** The graph in the language of Graphviz. */
export function drawDot(graph: StepGraph): string {
  const lines = graph.nodes.flatMap((node) => [
    `  ${quoted(node.id)} [label=${quoted(labelOf(node).join('\n'))}, shape=${shapeOf(node)}];`,
    ...node.needs.map((need) => `  ${quoted(need)} -> ${quoted(node.id)};`),
  ]);
  return [`digraph ${quoted(graph.name)} {`, '  rankdir=LR;', ...lines, '}', ''].join('\n');
}

function shapeOf(node: StepNode): string {
  if (node.uses === 'approval' || node.approval !== undefined) return 'hexagon';
  return node.phase === 'finally' ? 'ellipse' : 'box';
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
