/** A graph to measure with: steps by number, each with the numbers of the steps it needs. */

/** `count` steps, each after the one before. */
export function chain(count) {
  return noOps(count, (index) => (index === 0 ? [] : [index - 1]));
}

/** `count` steps that need nothing. */
export function free(count) {
  return noOps(count, () => []);
}

/** `layers` of `width` steps; each step needs three of the layer before. */
export function layered(layers, width) {
  return noOps(layers * width, (index) => {
    const layer = Math.floor(index / width);
    if (layer === 0) return [];
    const first = (layer - 1) * width;
    return [0, 1, 7].map((offset) => first + ((index + offset) % width));
  });
}

function noOps(count, needsOf) {
  return Array.from({ length: count }, (_, index) => ({ argv: ['true'], needs: needsOf(index) }));
}

/** Names of the secrets that every plan here masks, and values for them. */
export const secrets = Object.fromEntries(
  ['ALPHA', 'BRAVO', 'CHARLIE', 'DELTA', 'ECHO'].map((name, index) => [
    `BENCH_${name}`,
    `${name.toLowerCase()}-7f3a9c2e51d8b604-${index}`,
  ]),
);

/** The graph as a plan, the way a person writes one. */
export function toPlan(steps, parallelism) {
  const head = [
    'name: bench',
    `max_parallel: ${parallelism}`,
    `secrets: [${Object.keys(secrets).join(', ')}]`,
    'steps:',
  ];
  const body = steps.flatMap(({ argv, needs }, index) => [
    `  - id: step-${index}`,
    `    command: '${argv.join(' ')}'`,
    ...(needs.length > 0 ? [`    needs: [${needs.map((need) => `step-${need}`).join(', ')}]`] : []),
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}
