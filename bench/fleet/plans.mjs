import { chain as chained, layered } from '../graphs.mjs';

/** Files of step runners of the plans' own, so that no process is spawned and only the fleet is measured. */
export const PLUGINS = {
  'nothing.mjs': `export default { name: 'nothing', run: async () => ({ status: 'succeeded' }) };\n`,
  'nap.mjs': `export default {
  name: 'nap',
  schema: { type: 'object', properties: { ms: { type: 'integer' } } },
  run: async ({ settings: { ms } }) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return { status: 'succeeded' };
  },
};
`,
};

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

/** The most that a plan may ask for. */
const MOST = 1_000;

function toPlan(steps, ms) {
  const runner = ms > 0 ? 'nap' : 'nothing';
  const body = steps.flatMap(({ needs }, index) => [
    `  - id: step-${index}`,
    `    uses: ${runner}`,
    ...(ms > 0 ? [`    with: { ms: ${ms} }`] : []),
    ...(needs.length > 0 ? [`    needs: [${needs.map((need) => `step-${need}`).join(', ')}]`] : []),
  ]);
  return `${['name: bench', `plugins: [./${runner}.mjs]`, `max_parallel: ${Math.min(MOST, steps.length)}`, 'steps:', ...body].join('\n')}\n`;
}
