import type { Drawing } from '../layout/place.ts';
import type { Step } from '../model/steps.ts';

/**
 * What is drawn of the steps: a line from each step to those that need it. A `finally` step waits for everything: it hangs on the main steps that
 * nothing else needs.
 */
export function drawingOf(steps: readonly Step[]): Drawing {
  const needed = new Set(steps.flatMap(({ phase, needs }) => (phase === 'main' ? needs : [])));
  const lasts = steps.filter(({ id, phase }) => phase === 'main' && !needed.has(id)).map(({ id }) => id);
  const froms = new Map(
    steps.map(({ id, phase, needs }) => [id, [...new Set(phase === 'main' || needs.length > 0 ? needs : lasts)]]),
  );
  return {
    boxes: steps.map(({ id }) => id),
    lines: [...froms].flatMap(([to, from]) => from.map((one) => [one, to] as const)),
  };
}
