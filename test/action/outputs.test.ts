import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { appendValues } from '../../src/action/file-commands.ts';
import { outputsOf } from '../../src/action/outputs.ts';
import { verdictOf } from '../../src/action/run/verdict.ts';
import { replay } from '../../src/run/apply.ts';
import type { RunEvent, TaskEnd } from '../../src/run/event.ts';
import type { Run } from '../../src/run/run.ts';
import { createFolder } from '../support/cli.ts';

const AT = '2026-01-02T03:04:05.000Z';

function runOf(
  ends: Readonly<Record<string, Partial<TaskEnd>>>,
  status: 'succeeded' | 'failed' | 'awaiting_approval' | 'cancelled',
) {
  const names = Object.keys(ends);
  const events: RunEvent[] = [
    {
      type: 'run_started',
      at: AT,
      run_id: 'nightly-1',
      attempt: 2,
      plan: { name: 'nightly', path: 'plans/nightly.yml', digest: '' },
      params: {},
      origin: { host: 'h', pid: 1 },
      steps: names,
    },
    ...Object.entries(ends).map(
      ([task, end]): RunEvent => ({
        ...{ type: 'task_ended', at: AT, task, status: 'succeeded', reason: null, exit_code: 0, tries: 1 },
        ...{
          duration_ms: 1,
          outputs: {},
          outputs_uri: null,
          log_excerpt: null,
          tolerated: false,
          approval_state: null,
        },
        ...end,
      }),
    ),
    { type: 'run_ended', at: AT, status, duration_ms: 5 },
  ];
  return replay(events) as Run;
}

describe('outputs', () => {
  test('say how the run went, and the matrix of the last step that has one', () => {
    const run = runOf(
      {
        a: { outputs: { matrix: '["old"]' } },
        b: { outputs: { matrix: '["new"]' }, outputs_uri: 'https://example.org/b' },
        c: { status: 'failed', exit_code: 1 },
        d: { status: 'failed', exit_code: 1, tolerated: true },
        e: { status: 'awaiting_approval', approval_state: 'pending' },
      },
      'failed',
    );
    const { tasks, ...others } = outputsOf(run, '/tmp/summary.md');
    expect(others).toEqual({
      'run-id': 'nightly-1',
      attempt: '2',
      status: 'failed',
      failed: '["c"]',
      'awaiting-approval': '["e"]',
      'outputs-uris': '{"b":"https://example.org/b"}',
      'summary-path': '/tmp/summary.md',
      matrix: '["new"]',
    });
    expect(JSON.parse(tasks)).toHaveLength(5);
  });

  test.each([
    ['long excerpts', 40, 65_000],
    ['very many tasks', 10_000, 10],
  ])('stay below 1 MiB of UTF-16: %s', (_what, count, excerpt) => {
    const ends = Array.from({ length: count }, (_, index) => {
      return [`task-${index}`, { status: 'failed', log_excerpt: 'x'.repeat(excerpt) }] as const;
    });
    const outputs = outputsOf(runOf(Object.fromEntries(ends), 'failed'), '');
    const size = Object.values(outputs).reduce((sum, text) => sum + text.length * 2, 0);
    expect(size).toBeLessThan(2 ** 20);
    const tasks = JSON.parse(outputs.tasks) as { task: string }[];
    expect(tasks[0]?.task).toBe('task-0');
    if (count === 40) expect(tasks).toHaveLength(40);
  });
});

describe('file commands', () => {
  test('keep a value from ending itself, and begin on a line of their own', () => {
    const path = join(createFolder({ output: 'left=open' }), 'output');
    const words = ['1', '2'];
    appendValues(path, { a: 'one\nend_1\ntwo', b: '' }, () => words.shift() ?? '');
    expect(readFileSync(path, 'utf8')).toBe('left=open\na<<end_1\none\nend_1\ntwo\nend_1\nb<<end_2\n\nend_2\n');
    writeFileSync(path, '');
    appendValues(path, { a: 'x' }, () => 'w');
    expect(readFileSync(path, 'utf8')).toBe('a<<end_w\nx\nend_w\n');
  });
});

describe('the verdict', () => {
  const failed = runOf({ a: {}, b: { status: 'failed', exit_code: 1 } }, 'failed');
  const awaiting = runOf({ a: {}, b: { status: 'awaiting_approval', approval_state: 'pending' } }, 'awaiting_approval');
  const cancelled = runOf({ a: { status: 'skipped', reason: 'cancelled' } }, 'cancelled');

  test('is one sentence where the job fails', () => {
    expect(verdictOf(failed, 'failed')).toBe('The run nightly-1 failed: 1 succeeded, 1 failed (b).');
    expect(verdictOf(awaiting, 'awaiting_approval')).toBe(
      'The run nightly-1 awaits approval: 1 succeeded, 1 awaiting approval (b).',
    );
    expect(verdictOf(cancelled, 'never')).toMatch(/^The run nightly-1 was cancelled/);
  });

  test('is none where it does not', () => {
    expect(verdictOf(failed, 'never')).toBeUndefined();
    expect(verdictOf(awaiting, 'failed')).toBeUndefined();
    expect(verdictOf(runOf({ a: {} }, 'succeeded'), 'awaiting_approval')).toBeUndefined();
  });
});
