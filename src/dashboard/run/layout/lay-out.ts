import { graphlib, layout } from '@dagrejs/dagre';
import { BOX, type Drawing, type Laid, type Point } from './place.ts';

/** Lays a drawing out from left to right, with few crossings. It takes time: not for the thread of a page. */
export function layOut({ boxes, lines }: Drawing): Laid {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: BOX.gap, ranksep: BOX.reach, edgesep: BOX.gap / 2 });
  // Names are numbers there: a step may have the name of anything.
  const numbers = new Map(boxes.map((box, index) => [box, String(index)]));
  const numberOf = (box: string): string => numbers.get(box) ?? '';
  for (const box of boxes) graph.setNode(numberOf(box), { width: BOX.width, height: BOX.height });
  for (const [from, to] of lines) graph.setEdge(numberOf(from), numberOf(to), {});
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const corner = (box: string): Point => {
    const { x, y } = graph.node(numberOf(box)) as Point;
    return { x: x - BOX.width / 2, y: y - BOX.height / 2 };
  };
  return {
    width,
    height,
    places: new Map(boxes.map((box) => [box, corner(box)])),
    ways: lines.map(([from, to]) => (graph.edge(numberOf(from), numberOf(to)) as { points: readonly Point[] }).points),
  };
}
