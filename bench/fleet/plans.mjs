import { chain as chained, layered } from '../graphs.mjs';

/** A step runner of the plan's own, so that no process is spawned and only the fleet is measured. `ms`: how long a step takes. */
export const PLUGIN = `export default {
  name: 'nap',
  schema: { type: 'object', properties: { ms: { type: 'integer' } } },
  run: async ({ settings: { ms } }) => {
    if (ms) await new Promise((resolve) => setTimeout(resolve, ms));
    return { status: 'succeeded' };
  },
};
`;

/** `count` steps of `ms` that need nothing, as a plan. */
export function naps(count, ms = 0) {
  return toPlan(
    Array.from({ length: count }, () => ({ needs: [] })),
    ms,
  );
}

/** The same in layers, each step after three of the layer before. */
export function layers(number, width) {
  return toPlan(layered(number, width), 0);
}

/** The same, each after the one before. */
export function chain(count) {
  return toPlan(chained(count), 0);
}

function toPlan(steps, ms) {
  const body = steps.flatMap(({ needs }, index) => [
    `  - id: step-${index}`,
    '    uses: nap',
    ...(ms > 0 ? [`    with: { ms: ${ms} }`] : []),
    ...(needs.length > 0 ? [`    needs: [${needs.map((need) => `step-${need}`).join(', ')}]`] : []),
  ]);
  return `${['name: bench', 'plugins: [./nap.mjs]', `max_parallel: ${steps.length}`, 'steps:', ...body].join('\n')}\n`;
}
