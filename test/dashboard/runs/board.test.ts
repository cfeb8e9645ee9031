import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run, RunBrief } from '../../../src/client.ts';
import { tableOf } from '../../../src/dashboard/runs/history/table.ts';
import {
  createBoard,
  latestAttempts,
  type PlanNow,
  summaryOf,
  withRun,
} from '../../../src/dashboard/runs/overview/board.ts';

function brief(run_id: string, more: Partial<RunBrief> = {}): RunBrief {
  const base = {
    attempt: 1,
    status: 'succeeded',
    reason: null,
    started_at: `2026-01-0${run_id.length}T00:00:00.000Z`,
  } as const;
  return { run_id, ...base, finished_at: null, duration_ms: null, branch: null, actor: null, version: 1, ...more };
}

const plan = (name: string, ...runs: RunBrief[]): PlanNow => ({ plan: name, counts: {}, troubles: [], runs });
const ids = (runs: readonly RunBrief[]): string => runs.map(({ run_id, attempt }) => `${run_id}${attempt}`).join(' ');

describe('the runs of a plan', () => {
  it('take a new one in its place and let the oldest go', () => {
    const runs = [brief('ccc'), brief('a')];
    expect(ids(withRun(runs, brief('bb'), 5))).toBe('ccc1 bb1 a1');
    expect(ids(withRun(runs, brief('dddd'), 2))).toBe('dddd1 ccc1');
    expect(ids(withRun(runs, brief('a', { attempt: 2, started_at: '2026-01-09T00:00:00.000Z' }), 5))).toBe(
      'a2 ccc1 a1',
    );
    expect(ids(withRun([], brief('a'), 5))).toBe('a1');
  });

  it('take a newer state and no older one', () => {
    const runs = [brief('a', { version: 3, status: 'failed' })];
    expect(withRun(runs, brief('a', { version: 2, status: 'running' }), 5)).toBe(runs);
    expect(withRun(runs, brief('a', { version: 4, status: 'running' }), 5)[0]?.status).toBe('running');
  });

  it('come to the same in whatever order changes are told', () => {
    const changes = fc.array(
      fc.record({ id: fc.constantFrom('a', 'bb', 'ccc', 'dddd'), version: fc.integer({ min: 1, max: 5 }) }),
    );
    fc.assert(
      fc.property(changes, (told) => {
        const fold = (order: typeof told) =>
          order.reduce<readonly RunBrief[]>((runs, { id, version }) => withRun(runs, brief(id, { version }), 9), []);
        expect(fold(told.toReversed())).toEqual(fold(told));
      }),
    );
  });

  it('are shown once, by their newest attempt', () => {
    const runs = [brief('a', { attempt: 2 }), brief('b'), brief('a')];
    expect(ids(latestAttempts(runs))).toBe('a2 b1');
  });
});

describe('the board', () => {
  it('begins with what failed, and keeps its order while things change', () => {
    const board = createBoard(5);
    board.load([
      plan('fine', brief('a')),
      plan('bad', brief('b', { status: 'failed' })),
      plan('waits', brief('c', { status: 'awaiting_approval' })),
    ]);
    expect(board.order.value).toEqual(['bad', 'waits', 'fine']);
    const run = {
      ...brief('bb', { status: 'failed' }),
      plan: { name: 'fine' },
      git: { branch: 'main' },
    } as unknown as Run;
    board.take(run);
    expect(board.plan('fine')?.value.runs[0]).toMatchObject({ run_id: 'bb', branch: 'main' });
    board.merge([plan('new', brief('d')), plan('bad', brief('e'))]);
    expect(board.order.value).toEqual(['bad', 'waits', 'fine', 'new']);
    expect([board.planOf('bb'), board.planOf('e'), board.planOf('a')]).toEqual(['fine', 'bad', undefined]);
    board.load([plan('fine', brief('a'))]);
    expect([board.order.value, board.plan('bad')]).toEqual([['fine'], undefined]);
  });

  it('draws only the plan that changed', () => {
    const board = createBoard(5);
    board.load([plan('a', brief('a')), plan('b', brief('b'))]);
    const [a, b] = [board.plan('a'), board.plan('b')];
    const before = b?.value;
    board.take({ ...brief('aa'), plan: { name: 'a' }, git: null } as unknown as Run);
    expect(a?.value.runs).toHaveLength(2);
    expect(b?.value).toBe(before);
  });

  it('counts plans by their newest run', () => {
    const items = [
      plan('a', brief('x', { status: 'failed' }), brief('y')),
      plan('b', brief('z')),
      plan('c', brief('w')),
      plan('d'),
    ];
    expect([...summaryOf(items)]).toEqual([
      ['failed', 1],
      ['succeeded', 2],
    ]);
  });
});

it('a history is laid out from the oldest run to the newest, and gaps stay gaps', () => {
  const cell = (run: number, id: number) =>
    ({ run, id, status: 'succeeded', reason: null, tolerated: false, duration_ms: 1 }) as const;
  const { columns, rows, longest } = tableOf({
    plan: 'p',
    runs: [brief('b', { attempt: 2, duration_ms: 40 }), brief('b'), brief('a', { duration_ms: 70 })],
    tasks: [
      { task: 'build', cells: [cell(0, 1), cell(1, 2), cell(2, 3)] },
      { task: 'gone', cells: [cell(2, 4)] },
      { task: 'only before', cells: [cell(1, 5)] },
    ],
    left_out: 0,
  });
  expect(ids(columns)).toBe('a1 b2');
  expect(rows.map(({ task, cells }) => [task, ...cells.map((one) => one?.id)])).toEqual([
    ['build', 3, 1],
    ['gone', 4, undefined],
  ]);
  expect(longest).toBe(70);
});
