import type { StepGraph, StepNode } from '../../graph/graph.ts';
import { labelOf } from './label.ts';

/** The graph as a Mermaid flowchart: GitHub draws it in Markdown and in job summaries. */
export function drawMermaid(graph: StepGraph): string {
  const names = new Map(graph.nodes.map(({ id }, place) => [id, `s${place}`]));
  const lines = graph.nodes.flatMap((node) => [
    `  ${names.get(node.id)}${shaped(node)}`,
    ...node.needs.map((need) => `  ${names.get(need)} --> ${names.get(node.id)}`),
  ]);
  return ['flowchart LR', ...lines, ''].join('\n');
}

// Ids may hold dots and words that mean something to Mermaid, so nodes get names of their own and ids are quoted labels.
function shaped(node: StepNode): string {
  const label = `"${labelOf(node).map(escaped).join('<br>')}"`;
  if (node.uses === 'approval' || node.approval !== undefined) return `{{${label}}}`;
  return node.phase === 'finally' ? `([${label}])` : `[${label}]`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"#;`]/g, (sign) => `#${sign.codePointAt(0)};`);
}
