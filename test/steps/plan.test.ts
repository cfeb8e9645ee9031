import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPlanRunner, DEEPEST_PLAN, type SubPlanEnd, type SubPlanRequest } from '../../src/steps/plan.ts';
import { stepRunnerLaws } from '../contracts/step-runner.ts';
import { createTestCall } from '../support/step-call.ts';

function fakePlans(end: Partial<SubPlanEnd> = {}) {
  const requests: SubPlanRequest[] = [];
  const runner = createPlanRunner(async (request) => {
    requests.push(request);
    return { run_id: 'sub', attempt: 2, status: 'succeeded', ...end };
  });
  return { runner, requests };
}

describe('the laws of a step runner', () => {
  const stopped = createPlanRunner(({ path, call }) => {
    if (path.endsWith('short.yml')) return Promise.resolve({ run_id: 'sub', attempt: 1, status: 'succeeded' });
    call.print('stdout', 'on\n');
    return new Promise((resolve) => {
      call.signal.addEventListener('abort', () => resolve({ run_id: 'sub', attempt: 1, status: 'cancelled' }));
    });
  });
  stepRunnerLaws({ runner: stopped, works: () => ({ plan: 'short.yml' }), lasts: () => ({ plan: 'long.yml' }) });
});

test('it passes on the path, the params and the environment', async () => {
  const { runner, requests } = fakePlans();
  const { call, folder } = createTestCall({ plan: 'plans/sub.yml', params: { strict: true } });
  expect(await runner.run(call)).toEqual({
    status: 'succeeded',
    outputs: { run_id: 'sub', attempt: '2', status: 'succeeded' },
  });
  expect(requests).toEqual([
    {
      path: join(folder, 'plans/sub.yml'),
      params: { strict: true },
      env: { ...call.env, ORCHESTRATOR_PLAN_DEPTH: '1' },
      call,
    },
  ]);
});

test.each([
  ['failed', 'failed', 'The run sub of x.yml ended failed.'],
  ['cancelled', 'failed', 'The run sub of x.yml ended cancelled.'],
  ['awaiting_approval', 'awaiting_approval', 'The run sub of x.yml ended awaiting_approval.'],
] as const)('a sub-plan that ended %s is a step that %s', async (ended, status, message) => {
  const { runner } = fakePlans({ status: ended });
  const result = await runner.run(createTestCall({ plan: 'x.yml' }).call);
  expect(result).toMatchObject({ status, message, outputs: { status: ended } });
});

test('what the sub-plan says of itself is passed on', async () => {
  const { runner } = fakePlans({ status: 'failed', message: 'its step build failed' });
  expect((await runner.run(createTestCall({ plan: 'x.yml' }).call)).message).toBe('its step build failed');
});

test('plans that call each other end', async () => {
  let runs = 0;
  const runner = createPlanRunner(async ({ env, call }) => {
    runs++;
    const inner = await runner.run({ ...call, env });
    return {
      run_id: 'sub',
      attempt: 1,
      status: inner.status === 'succeeded' ? 'succeeded' : 'failed',
      ...(inner.message ? { message: inner.message } : {}),
    };
  });
  const result = await runner.run(createTestCall({ plan: 'self.yml' }).call);
  expect(result).toMatchObject({
    status: 'failed',
    message: `self.yml would be plan ${DEEPEST_PLAN + 1} in a row; plans nest at most ${DEEPEST_PLAN} deep.`,
  });
  expect(runs).toBe(DEEPEST_PLAN);
});
