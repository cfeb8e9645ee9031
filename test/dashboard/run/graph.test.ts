import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../../src/dashboard/run/graph/drawing.ts';
import { stepsNow } from '../../../src/dashboard/run/graph/step-now.ts';
import { fitView, moveView, viewAfter, wholeView, zoomAt } from '../../../src/dashboard/run/graph/view.ts';
import { layOut } from '../../../src/dashboard/run/layout/lay-out.ts';
import { BOX, type Drawing, type Laid, pathOf, placeInColumns } from '../../../src/dashboard/run/layout/place.ts';
import { stepsOf } from '../../../src/dashboard/run/model/steps.ts';
import { taskOf } from './some-tasks.ts';

const GRAPH = {
  steps: [
    { id: 'fetch', name: 'Fetch', needs: [] },
    { id: 'build', needs: ['fetch', 'nothing'], fan_out: 'matrix' },
    { id: 'lint', needs: ['fetch'] },
    { id: 'tidy', phase: 'finally', needs: [] },
  ],
};

describe('the steps of a run', () => {
  it('are what was told of them, and what its tasks tell beside', () => {
    const steps = stepsOf(GRAPH, [taskOf('build[a]', [], { step: 'build' }), taskOf('other', [])]);
    expect(steps.map(({ id, name, needs }) => [id, name, needs])).toEqual([
      ['fetch', 'Fetch', []],
      ['build', 'build', ['fetch']],
      ['lint', 'lint', ['fetch']],
      ['tidy', 'tidy', []],
      ['other', 'other', []],
    ]);
  });

  it.each([[null], [7], [{ steps: 'x' }], [{ steps: [null, { id: 3 }, { id: 'a', needs: [1, 'a'] }] }]])(
    'are read from any JSON: %j',
    (graph) => {
      for (const { needs } of stepsOf(graph, [])) expect(needs).toEqual([]);
    },
  );

  it('stand as the gravest of their tasks, folded', () => {
    const tasks = [
      taskOf('build[a]', [0, 5], { step: 'build' }),
      taskOf('build[b]', [2, 9], { step: 'build', status: 'failed' }),
      taskOf('build[c]', [2, 9], { step: 'build', status: 'failed' }),
      taskOf('lint', [3, 4], { status: 'failed', tolerated: true }),
    ];
    const now = stepsNow(stepsOf(GRAPH, tasks), tasks);
    expect(now.get('build')).toMatchObject({ look: { status: 'failed' }, tasks: 3, only: undefined, duration: 9_000 });
    expect(now.get('build')?.counts.map(({ look, count }) => [look.status, count])).toEqual([
      ['failed', 2],
      ['succeeded', 1],
    ]);
    expect(now.get('lint')).toMatchObject({ look: { status: 'failed', tolerated: true }, only: 'lint' });
    expect(now.get('tidy')).toMatchObject({ look: { status: 'queued' }, tasks: 0, duration: null });
  });
});

const drawings: fc.Arbitrary<Drawing> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 40 }))
  .map(([count, pairs]) => ({
    boxes: Array.from({ length: count }, (_, index) => `step ${index}`),
    lines: pairs.flatMap(([a, b]) => (a < b && b < count ? [[`step ${a}`, `step ${b}`] as const] : [])),
  }));

describe('a layout', () => {
  it('draws a line from what is needed; last steps lead to those that tidy up', () => {
    expect(drawingOf(stepsOf(GRAPH, [])).lines).toEqual([
      ['fetch', 'build'],
      ['fetch', 'lint'],
      ['build', 'tidy'],
      ['lint', 'tidy'],
    ]);
  });

  it.each([
    ['in columns', placeInColumns],
    ['with few crossings', layOut],
  ])('%s puts no box upon another, and what needs something behind it', (_name, place) => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const laid = place(drawing);
        expect(overlaps(laid)).toEqual([]);
        for (const [from, to] of drawing.lines) {
          expect(laid.places.get(to)?.x).toBeGreaterThan((laid.places.get(from)?.x ?? 0) + BOX.width);
        }
        expect(laid.ways).toHaveLength(drawing.lines.length);
        expect(pathOf(laid.ways)).not.toContain('NaN');
      }),
      { numRuns: 40 },
    );
  });

  it('takes steps with the names of anything, and a circle', () => {
    const boxes = ['__proto__', 'constructor', '', ' '];
    expect(layOut({ boxes, lines: [['__proto__', 'constructor']] }).places.size).toBe(4);
    expect(
      placeInColumns({
        boxes: ['a', 'b'],
        lines: [
          ['a', 'b'],
          ['b', 'a'],
        ],
      }).places.size,
    ).toBe(2);
  });

  it('holds 5,000 steps in columns without a wait', () => {
    const boxes = Array.from({ length: 5_000 }, (_, index) => String(index));
    const lines = boxes.slice(1).map((to, index) => [String(index), to] as const);
    expect(placeInColumns({ boxes, lines }).places.get('4999')?.x).toBe(4_999 * (BOX.width + BOX.reach));
  });
});

describe('a view', () => {
  const window = { width: 800, height: 400 };

  it('shows all where that can be read, else the beginning', () => {
    expect(fitView({ width: 400, height: 200 }, window)).toEqual({ x: 200, y: 100, scale: 1 });
    expect(fitView({ width: 10_000, height: 200 }, window)).toMatchObject({ x: 16, scale: 0.55 });
    expect(wholeView({ width: 10_000, height: 200 }, window).scale).toBeLessThan(0.1);
  });

  it('keeps what is under the pointer in its place', () => {
    const view = { x: 30, y: -20, scale: 1 };
    const at = { x: 210, y: 75 };
    const zoomed = zoomAt(view, 1.7, at);
    expect((at.x - zoomed.x) / zoomed.scale).toBeCloseTo((at.x - view.x) / view.scale);
    expect((at.y - zoomed.y) / zoomed.scale).toBeCloseTo((at.y - view.y) / view.scale);
  });

  it('never loses the drawing, wherever it is moved', () => {
    const drawing = { width: 1_000, height: 300 };
    const far = moveView({ x: 0, y: 0, scale: 1 }, -99_999, 99_999, drawing, window);
    expect(far.x + drawing.width).toBe(32);
    expect(far.y).toBe(window.height - 32);
  });

  it('follows the keys', () => {
    const drawing = { width: 1_000, height: 300 };
    const view = { x: 16, y: 16, scale: 1 };
    expect(viewAfter('ArrowRight', view, drawing, window)?.x).toBeLessThan(view.x);
    expect(viewAfter('+', view, drawing, window)?.scale).toBeGreaterThan(1);
    expect(viewAfter('0', view, drawing, window)).toEqual(wholeView(drawing, window));
    expect(viewAfter('Tab', view, drawing, window)).toBeUndefined();
  });
});

function overlaps({ places }: Laid): readonly string[] {
  const all = [...places];
  return all.flatMap(([name, a], index) =>
    all
      .slice(index + 1)
      .filter(([, b]) => Math.abs(a.x - b.x) < BOX.width && Math.abs(a.y - b.y) < BOX.height)
      .map(([other]) => `${name} and ${other}`),
  );
}
