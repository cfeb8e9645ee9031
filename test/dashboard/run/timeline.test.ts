import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../src/dashboard/run/model/steps.ts';
import { ticksOf, timelineOf } from '../../../src/dashboard/run/timeline/bars.ts';
import { criticalPath } from '../../../src/dashboard/run/timeline/critical-path.ts';
import { at, taskOf } from './some-tasks.ts';

const GRAPH = {
  steps: [
    { id: 'fetch', phase: 'main', needs: [] },
    { id: 'lint', phase: 'main', needs: ['fetch'] },
    { id: 'build', phase: 'main', needs: ['fetch'], fan_out: 'matrix' },
    { id: 'test', phase: 'main', needs: ['build'] },
    { id: 'tidy', phase: 'finally', needs: [] },
  ],
};

const TASKS = [
  taskOf('fetch', [0, 10]),
  taskOf('lint', [10, 15]),
  taskOf('build[a]', [10, 30], { step: 'build' }),
  taskOf('build[b]', [14, 40], { step: 'build' }),
  taskOf('test', [40, 70]),
  taskOf('tidy', [70, 72]),
];
const STEPS = stepsOf(GRAPH, TASKS);
const namesOf = (ids: readonly number[], tasks = TASKS): readonly (string | undefined)[] =>
  ids.map((id) => tasks.find((task) => task.id === id)?.task);
const TIMES = { started: Date.parse(at(0)), finished: Date.parse(at(80)), now: Date.parse(at(500)) };

describe('the critical path', () => {
  it('leads from the task that ended last back over what kept each waiting', () => {
    expect(namesOf(criticalPath(STEPS, TASKS, TIMES.now))).toEqual(['fetch', 'build[b]', 'test', 'tidy']);
  });

  it('ends with what goes on, and leaves carried results out', () => {
    const tasks = [taskOf('fetch', [0, 10], { carried_from: 1 }), taskOf('lint', [10, 15]), taskOf('build', [10])];
    expect(namesOf(criticalPath(stepsOf(GRAPH, tasks), tasks, TIMES.now), tasks)).toEqual(['build']);
  });

  it('comes to an end in a graph that goes in a circle, and in none', () => {
    const graph = {
      steps: [
        { id: 'a', needs: ['b'] },
        { id: 'b', needs: ['a'] },
      ],
    };
    const tasks = [taskOf('a', [0, 1]), taskOf('b', [1, 2])];
    expect(namesOf(criticalPath(stepsOf(graph, tasks), tasks, 0), tasks)).toEqual(['a', 'b']);
    expect(criticalPath([], [], 0)).toEqual([]);
  });
});

describe('a timeline', () => {
  it('lays tasks over the run: where they waited for their turn, and ran', () => {
    const { span, bars, critical } = timelineOf(STEPS, TASKS, TIMES);
    expect(span).toBe(80_000);
    expect(critical).toBe(10_000 + 26_000 + 30_000 + 2_000);
    expect(bars.map(({ task, from, to }) => [task.task, from, to])).toEqual([
      ['fetch', 0, 0.125],
      ['lint', 0.125, 0.1875],
      ['build[a]', 0.125, 0.375],
      ['build[b]', 0.175, 0.5],
      ['test', 0.5, 0.875],
      ['tidy', 0.875, 0.9],
    ]);
    expect(bars.filter(({ queued }) => queued > 0)).toMatchObject([
      { task: { task: 'build[b]' }, queued: 4_000, queuedFrom: 0.125 },
    ]);
  });

  it('lets what runs reach up to now, puts what was carried over first, and what did not run last', () => {
    const tasks = [taskOf('test', []), taskOf('fetch', [0, 10], { carried_from: 1 }), taskOf('lint', [10])];
    const { bars } = timelineOf(stepsOf(GRAPH, tasks), tasks, { ...TIMES, finished: null, now: Date.parse(at(20)) });
    expect(bars.map(({ task, from, to }) => [task.task, from, to])).toEqual([
      ['fetch', null, 0],
      ['lint', 0.5, 1],
      ['test', null, 0],
    ]);
  });

  it.each([
    [80_000, 8, 10_000],
    [950, 5, 200],
    [7 * 86_400_000, 4, 2 * 86_400_000],
    [1, 10, 1],
  ])('marks %i ms in round steps, about %i of them', (span, most, step) => {
    const ticks = ticksOf(span, most);
    expect(ticks[1]).toBe(step);
    expect(ticks.at(-1)).toBeLessThanOrEqual(span);
    expect(ticks.length).toBeLessThanOrEqual(most + 1);
  });
});
