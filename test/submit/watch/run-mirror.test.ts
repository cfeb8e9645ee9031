import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../../src/run/event.ts';
import { isSettled } from '../../../src/run/status.ts';
import type { RunFacts, Task } from '../../../src/schema/generated/task-api/api-types.ts';
import { createRunMirror } from '../../../src/submit/watch/run-mirror.ts';
import { graphOf } from '../../support/graph.ts';
import { runRow, taskRow } from '../../support/submitted-fleet.ts';

const GRAPH = graphOf([
  { id: 'one' },
  { id: 'many', fanOut: { kind: 'for_each', values: [] } },
  { id: 'none', fanOut: { kind: 'for_each', values: [] } },
]);
const NAMES = ['one', 'many[a]', 'many[b]'];
const STATES = ['queued', 'running', 'succeeded', 'failed', 'skipped'] as const;

/** What a server could say of the tasks of a run, version by version, and the order in which it is heard, some of it twice. */
const told = fc
  .array(fc.record({ task: fc.constantFrom(...NAMES), state: fc.integer({ min: 0, max: 4 }) }))
  .chain((changes) => {
    const versions = new Map<string, number>();
    const states = new Map<string, number>();
    const rows = changes.map(({ task, state }): Task => {
      const version = (versions.get(task) ?? 0) + 1;
      // A task never goes back, and what is settled stays so.
      const before = states.get(task) ?? 0;
      const next = before >= 2 ? before : Math.max(before, state);
      versions.set(task, version);
      states.set(task, next);
      const started_at = next === 0 || next === 4 ? null : '2026-01-02T03:04:06.000Z';
      return taskRow(task, { status: STATES[next] ?? 'queued', started_at, version });
    });
    return fc.record({
      rows: fc.constant(rows),
      heard: fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 }),
    });
  });

function mirrored(rows: readonly Task[], end?: RunFacts) {
  const events: RunEvent[] = [];
  const observers = [{ name: 'test', onEvent: (event: RunEvent) => void events.push(event) }];
  const mirror = createRunMirror({ graph: GRAPH, first: runRow('r1'), observers });
  for (const row of rows) mirror.task(row);
  if (end !== undefined) mirror.end(end);
  return { run: mirror.run(), events };
}

describe('a run seen by its rows', () => {
  it('is what the newest of them say, in whatever order and however often they come', () => {
    fc.assert(
      fc.property(told, ({ rows, heard }) => {
        const { run, events } = mirrored(heard);
        const newest = new Map(rows.map((row) => [row.task, row.status]));
        for (const [task, status] of newest) expect(run.tasks.get(task)?.status).toBe(status);
        for (const name of NAMES) {
          const of = events.filter((event) => 'task' in event && event.task === name).map(({ type }) => type);
          expect(of.filter((type) => type === 'task_started').length).toBeLessThanOrEqual(1);
          const status = newest.get(name);
          expect(of.filter((type) => type === 'task_ended')).toHaveLength(
            status !== undefined && isSettled(status) ? 1 : 0,
          );
        }
      }),
    );
  });

  it('has the tasks of a step that fanned out, and none of a list without items', () => {
    const rows = NAMES.map((name) => taskRow(name, { status: 'succeeded', version: 1 }));
    const { run, events } = mirrored(rows, { ...runRow('r1'), status: 'succeeded', reason: null });
    expect([...run.steps]).toEqual([
      ['one', ['one']],
      ['many', ['many[a]', 'many[b]']],
      ['none', []],
    ]);
    expect([...run.tasks.keys()].sort()).toEqual([...NAMES].sort());
    expect(events.at(-1)).toMatchObject({ type: 'run_ended', status: 'succeeded' });
  });

  it('leaves out what is of another attempt, another run or no step of the plan', () => {
    const rows = [
      taskRow('one', { status: 'failed', version: 1, attempt: 9 }),
      taskRow('one', { status: 'failed', version: 1, run_id: 'r2' }),
      taskRow('gone', { status: 'failed', version: 1 }),
    ];
    const { run } = mirrored(rows);
    expect([...run.tasks].map(([name, { status }]) => [name, status])).toEqual([
      ['one', 'queued'],
      ['many', 'queued'],
      ['none', 'queued'],
    ]);
  });
});
