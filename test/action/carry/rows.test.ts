import { describe, expect, test } from 'vitest';
import { type ApiRun, type ApiTask, eventsOf } from '../../../src/action/carry/rows.ts';
import { loadPlanText } from '../../../src/graph/load-plan.ts';
import { tasksToCarry } from '../../../src/launch/resume/carry-over.ts';
import { replay } from '../../../src/run/apply.ts';
import type { Run } from '../../../src/run/run.ts';

const PLAN = `name: release
steps:
  - { id: build, command: make }
  - { id: test, needs: [build], for_each: [a, b], command: make }
  - { id: ship, needs: [test], command: make }
`;

function row(task: string, more: Partial<ApiTask> = {}): ApiTask {
  return {
    ...{ task, step: task, status: 'succeeded', reason: null, message: null, exit_code: 0, tries: 1 },
    ...{ started_at: '2026-01-02T03:04:05.000Z', finished_at: '2026-01-02T03:04:06.000Z', duration_ms: 1_000 },
    ...{ inputs: null, outputs: {}, outputs_uri: null, log_excerpt: null, approval_state: null },
    ...{ tolerated: false, carried_from: null },
    ...more,
  };
}

async function earlier(...tasks: ApiTask[]) {
  const loaded = await loadPlanText(PLAN, 'plans/release.yml');
  if (!loaded.ok) throw new Error('The plan is broken.');
  const api: ApiRun = {
    ...{ run_id: 'release-1', attempt: 3, status: 'running', params: {}, ci: null, origin: null },
    ...{ plan: { name: 'release', path: 'plans/release.yml', digest: '' }, plan_text: PLAN },
    ...{ started_at: '2026-01-02T03:04:05.000Z', finished_at: null, duration_ms: null },
    attempts: [],
    tasks,
  };
  const run = replay(eventsOf(api, loaded.graph)) as Run;
  return { run, carried: [...tasksToCarry(loaded.graph, loaded.graph, run, {}).keys()] };
}

describe('what the task API knows of an attempt', () => {
  test('is a run that can be carried on; what ran is lost, and the run over', async () => {
    const { run, carried } = await earlier(
      row('build', { outputs: { version: '1.2' }, carried_from: 1 }),
      row('test[a]', { step: 'test' }),
      row('test[b]', { step: 'test', status: 'running', finished_at: null }),
      row('ship', { status: 'queued', outputs: null }),
    );
    expect(run).toMatchObject({ run_id: 'release-1', attempt: 3, status: 'failed' });
    expect(run.tasks.get('build')).toMatchObject({ outputs: { version: '1.2' }, carried_from: 1 });
    expect(run.tasks.get('test[b]')).toMatchObject({ status: 'failed', reason: 'lost' });
    expect(run.steps.get('test')).toEqual(['test[a]', 'test[b]']);
    expect(carried).toEqual(['build', 'test[a]']);
  });

  test('leaves out what lost its outputs on the way', async () => {
    const { carried } = await earlier(row('build', { outputs: null }), row('test[a]', { step: 'test' }));
    expect(carried).toEqual([]);
  });

  test('takes over what a person has approved since', async () => {
    const { carried } = await earlier(
      row('build', { approval_state: 'approved' }),
      row('test[a]', { step: 'test' }),
      row('test[b]', { step: 'test' }),
      row('ship', { status: 'awaiting_approval', approval_state: 'pending' }),
    );
    expect(carried).toEqual(['build', 'test[a]', 'test[b]', 'ship']);
  });
});
