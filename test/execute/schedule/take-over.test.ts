import { expect, test } from 'vitest';
import type { Run } from '../../../src/run/run.ts';
import { graphOf } from '../../support/graph.ts';
import { runFake } from '../../support/run-fake.ts';

const graph = graphOf([
  { id: 'build', fanOut: { kind: 'matrix', values: { node: [20, 22], mode: ['fast'] }, maxParallel: 2 } },
]);

/** A run as a database gives it back: keys of maps in its own order. */
function stored(run: Run): Run['tasks'] {
  const turned = (item: unknown) => Object.fromEntries(Object.entries(item as object).reverse());
  return new Map([...run.tasks].map(([id, task]) => [id, { ...task, item: turned(task.item) }]));
}

test('a task is taken over whatever the order in which a record gives the keys of its item', async () => {
  const first = await runFake(graph);
  const started: string[] = [];
  const { run } = await runFake(
    graph,
    ({ task }) => {
      started.push(task);
      return { status: 'succeeded', exit_code: 0 };
    },
    { attempt: 2, carried: { attempt: 1, tasks: stored(first.run) } },
  );
  expect(started).toEqual([]);
  expect([...run.tasks.values()].map(({ carried_from }) => carried_from)).toEqual([1, 1]);
});
