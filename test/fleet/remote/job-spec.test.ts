import { expect, test } from 'vitest';
import { createEngine } from '../../../src/execute/engine/create-engine.ts';
import { createEmitter } from '../../../src/execute/engine/emitter.ts';
import { unrunEnd } from '../../../src/execute/task/outcome.ts';
import { jobSpec } from '../../../src/fleet/remote/job-spec.ts';
import { createExpressions } from '../../../src/plan/expression.ts';
import { createSystem } from '../../../src/system/system.ts';
import { graphOf, type StepSketch } from '../../support/graph.ts';

const FIRST: StepSketch[] = [
  { id: 'a', outputs: ['v'], artifacts: ['out/*'] },
  { id: 'b', needs: ['a'], outputs: ['v'] },
  { id: 'many', fanOut: { kind: 'for_each', values: ['x', 'y'] }, artifacts: ['log'] },
];

/** What a worker gets of the step `last`, once the others have ended. */
async function specOf(last: Partial<StepSketch>) {
  const node = { needs: ['b', 'many'], ...last, id: 'last' };
  const graph = graphOf([...FIRST, node]);
  const system = createSystem({ env: {} });
  const emitter = createEmitter(system, [], () => undefined);
  const engine = createEngine(
    graph,
    {
      system,
      runId: 'r',
      attempt: 1,
      folders: { run: '/', state: '/' },
      runnerOf: () => undefined,
      expressions: await createExpressions(),
      changes: undefined,
    },
    emitter,
  );
  const plan = { name: 'test', path: 'test.yml', digest: '' };
  const steps = graph.nodes.map(({ id }) => id);
  const origin = { host: 'here', pid: 1 };
  emitter.emit({ type: 'run_started', run_id: 'r', attempt: 1, plan, params: {}, origin, steps });
  const tasks = ['x', 'y'].map((item) => ({ task: `many[${item}]`, item }));
  emitter.emit({ type: 'step_expanded', step: 'many', tasks });
  for (const task of ['a', 'b', 'many[x]', 'many[y]'])
    emitter.emit({ type: 'task_ended', task, ...unrunEnd('succeeded', null, undefined, { outputs: { v: task } }) });
  const found = graph.byId.get('last');
  if (found === undefined) throw new Error('It is there');
  const spec = jobSpec(engine, { task: 'last', node: found, item: null, place: 0, locks: [] });
  const events = spec.events as unknown as { type: string; task?: string; step?: string }[];
  return { ...spec, seen: events.map(({ type, task, step }) => `${type} ${task ?? step}`) };
}

test('a step that names no other is told of none', async () => {
  expect((await specOf({ settings: { run: 'echo $steps' }, env: { A: '${{ params.x }}' } })).events).toEqual([]);
});

test('a step is told of those it names, wherever it names them, and of no other', async () => {
  const { seen } = await specOf({ env: { A: '${{ steps.a.outputs.v }}' } });
  expect(seen).toEqual(['task_carried a']);
  const other = await specOf({ settings: { deep: [{ text: "b is ${{ steps['b'].outputs.v }}" }] } });
  expect(other.seen).toEqual(['task_carried b']);
});

test('a fan-out comes with its tasks', async () => {
  const { seen } = await specOf({ workingDirectory: '${{ join(steps.many.outputs.v) }}' });
  expect(seen).toEqual(['step_expanded many', 'task_carried many[x]', 'task_carried many[y]']);
});

test('where the name is worked out, or all are read, the step is told of all before it', async () => {
  for (const text of ['${{ toJSON(steps) }}', '${{ steps[env.X].outputs.v }}', '${{ join(steps.*.status) }}']) {
    const { seen } = await specOf({ env: { A: text } });
    expect(seen.filter((one) => one.startsWith('task_carried'))).toHaveLength(4);
  }
});

test('the condition of a step is for whoever drives the run', async () => {
  expect((await specOf({ condition: "steps.a.outputs.v == 'a'" })).events).toEqual([]);
});

test('it finds the artifacts of all tasks before it in place', async () => {
  expect((await specOf({})).needs).toEqual(expect.arrayContaining(['a', 'many[x]', 'many[y]']));
  expect((await specOf({ needs: ['b'] })).needs).toEqual(['a']);
});
