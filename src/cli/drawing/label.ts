import type { StepNode } from '../../graph/graph.ts';
import { printable } from '../../report/text/printable.ts';

/** What is written on a step: its id, its name where that says more, and whether it becomes several tasks. */
export function labelOf(node: StepNode): string[] {
  return [
    node.id,
    ...(node.name === node.id ? [] : [printable(node.name)]),
    ...(node.fanOut === undefined
      ? []
      : [`one task for each of its ${node.fanOut.kind === 'matrix' ? 'matrix' : 'list'}`]),
  ];
}
