import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StepGraph } from '../../src/graph/graph.ts';
import { createExpressions } from '../../src/plan/expression.ts';
import type { Run } from '../../src/run/run.ts';
import { sound, type World, worlds } from '../contracts/schedule-law.ts';
import { freshDatabase } from '../support/database.ts';
import { createFleetStand, type FleetStand } from '../support/fleet-run.ts';
import { graphOf } from '../support/graph.ts';
import { describePostgres } from '../support/postgres.ts';
import { type FakeStep, runFake } from '../support/run-fake.ts';

describePostgres('the record of a run over a fleet', () => {
  test('says of every task what that of a local run says', async () => {
    let stand: Promise<FleetStand> | undefined;
    const expressions = await createExpressions();
    await fc.assert(
      fc.asyncProperty(worlds.filter(sound), async (world) => {
        stand ??= begin();
        const graph = readingEachOther(world.graph);
        const step = outcomeStep(world);
        const local = await runFake(graph, step, { expressions });
        const run = await (await stand).submit({ graph, step });
        const far = await run.ended;
        expect(facts(far.run)).toEqual(facts(local.run));
      }),
      { numRuns: 25 },
    );
  });
});

async function begin(): Promise<FleetStand> {
  const stand = createFleetStand(await freshDatabase());
  stand.server('server');
  for (const name of ['one', 'two', 'three']) stand.worker(name);
  return stand;
}

/** The graph with each step reading what those before it gave out; which step comes first is nobody's affair in it. */
function readingEachOther({ nodes, maxParallel }: StepGraph): StepGraph {
  const steps = nodes.map((node) => ({
    ...node,
    settings: Object.fromEntries(node.needs.map((id) => [id, `\${{ toJSON(steps.${id}.outputs) }}`])),
  }));
  return graphOf(steps, { maxParallel, text: 'with: ${{ }}' });
}

function outcomeStep({ outcomes }: World): FakeStep {
  return ({ task, settings }) => {
    const status = outcomes[task.replace(/\[.*/, '')] ?? 'succeeded';
    return { status, exit_code: status === 'failed' ? 1 : 0, outputs: { told: JSON.stringify([task, settings]) } };
  };
}

function facts(run: Run): unknown {
  const tasks = [...run.tasks].map(([id, task]) => {
    const { status, reason, outputs, exit_code, tolerated, tries, approval_state, item, step } = task;
    return [id, { status, reason, outputs, exit_code, tolerated, tries, approval_state, item, step }] as const;
  });
  return { status: run.status, steps: Object.fromEntries(run.steps), tasks: Object.fromEntries(tasks) };
}
