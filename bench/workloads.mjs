import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chain, free, layered, secrets, toPlan } from './graphs.mjs';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const action = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const floor = (name) => fileURLToPath(new URL(`./floors/${name}.cjs`, import.meta.url));

/** Bytes that the step of the `output` workload prints. */
const OUTPUT_BYTES = 200_000_000;

/**
 * What is measured. `prepare(folder)` writes what both sides read and answers their command lines; a goal names the unit
 * (`ms` of wall time, `mb` of peak memory), the ratio to the floor that is aimed at, and the least that is accepted.
 */
export const workloads = [
  {
    name: 'start',
    rounds: 21,
    goals: [{ what: '`validate` of 3 steps', against: '`node -e 0`', unit: 'ms', aim: 1.5, least: 2 }],
    prepare: async (folder) => ({
      floor: { args: ['-e', '0'] },
      ours: { args: [cli, 'validate', await planFile(folder, 'start', chain(3), 1)] },
    }),
  },
  {
    name: 'first-start',
    rounds: 21,
    goals: [
      {
        what: 'the same, with nothing kept from an earlier call',
        against: '`node -e 0`',
        unit: 'ms',
        aim: 2,
        least: 2.5,
      },
    ],
    prepare: async (folder) => ({
      floor: { args: ['-e', '0'] },
      ours: {
        args: [cli, 'validate', await planFile(folder, 'first', chain(3), 1)],
        env: { NODE_DISABLE_COMPILE_CACHE: '1' },
      },
    }),
  },
  {
    name: 'action',
    rounds: 21,
    goals: [{ what: 'the action, up to its first step', against: 'a Node that prints as much', unit: 'ms', more: 150 }],
    prepare: async (folder) => {
      const plan = 'name: first\nsteps:\n  - { id: first, command: [printf, "first-%s", step] }\n';
      await writeFile(join(folder, 'action.yml'), plan);
      const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, INPUT_PLAN: 'action.yml' };
      return {
        floor: { args: [floor('first-step'), '-e', 'console.log("first-step")'] },
        ours: { args: [floor('first-step'), action], env },
      };
    },
  },
  runOf('chain', '100 chained steps', () => chain(100), { parallelism: 1, rounds: 9 }),
  runOf('free', '1,000 independent steps, 2 at a time', () => free(1000), { parallelism: 2, rounds: 5 }),
  runOf('layers', '10 layers of 100 steps, 2 at a time', () => layered(10, 100), { parallelism: 2, rounds: 5 }),
  planOf('validate', '`validate` of 10,000 steps'),
  planOf('plan', '`plan` of 10,000 steps'),
  outputOf('output', 'a step that prints 200 MB, shown to nobody', {
    reporter: 'quiet',
    bare: 'pipe',
    against: 'the same output read by bare Node',
  }),
  outputOf('shown', 'a step that prints 200 MB, every line shown', {
    reporter: 'plain',
    bare: 'label',
    against: 'the same lines labelled by bare Node',
  }),
  {
    name: 'memory',
    rounds: 0,
    goals: [{ what: 'memory of running 10,000 steps', against: 'of running 1,000', unit: 'mb', aim: 2, least: 3 }],
    prepare: async (folder) => ({
      floor: run(await planFile(folder, 'memory-1000', free(1_000), 2)),
      ours: run(await planFile(folder, 'memory-10000', free(10_000), 2)),
    }),
  },
];

function runOf(name, what, graph, { parallelism, rounds }) {
  return {
    name,
    rounds,
    goals: [{ what, against: 'the same steps spawned by bare Node', unit: 'ms', aim: 1.05, least: 1.3 }],
    prepare: async (folder) => {
      const bare = join(folder, `${name}.json`);
      await writeFile(bare, JSON.stringify(graph()));
      return {
        floor: { args: [floor('spawn'), bare, String(parallelism)] },
        ours: run(await planFile(folder, name, graph(), parallelism)),
      };
    },
  };
}

function planOf(verb, what) {
  return {
    name: verb,
    rounds: 5,
    goals: [{ what, against: '`yaml` parsing the same file', unit: 'ms', aim: 1.3, least: 1.3 }],
    prepare: async (folder) => {
      const plan = await planFile(folder, verb, layered(100, 100), 2);
      return { floor: { args: [floor('parse'), plan] }, ours: { args: [cli, verb, plan], env: secrets } };
    },
  };
}

function outputOf(name, what, { reporter, bare, against }) {
  return {
    name,
    rounds: 5,
    goals: [
      { what, against, unit: 'ms', aim: 1.5, least: 2 },
      { what: `${what}: peak memory`, against: '', unit: 'mb', most: 100 },
    ],
    prepare: async (folder) => {
      const lines = join(folder, `${name}.txt`);
      await writeFile(lines, manyLines());
      const plan = await planFile(folder, name, [{ argv: ['cat', lines], needs: [] }], 1);
      return { floor: { args: [floor(bare), 'cat', lines] }, ours: run(plan, reporter) };
    },
  };
}

function manyLines() {
  const line = (number) =>
    `${String(number).padStart(8, '0')} compiled module-${number % 977} in ${number % 313} ms, no warnings, cache warm\n`;
  const block = Array.from({ length: 10_000 }, (_, number) => line(number)).join('');
  return Buffer.alloc(OUTPUT_BYTES, block);
}

function run(plan, reporter = 'quiet') {
  return { args: [cli, 'run', plan, '--reporter', reporter, '--state-dir', 'state'], env: secrets };
}

async function planFile(folder, name, steps, parallelism) {
  const path = join(folder, `${name}.yml`);
  await writeFile(path, toPlan(steps, parallelism));
  return path;
}
